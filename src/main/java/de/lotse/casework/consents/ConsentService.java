package de.lotse.casework.consents;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.consents.Recorded.Done;
import de.lotse.casework.consents.Recorded.Unfinished;
import de.lotse.casework.takeover.PaperConsents;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.Consents;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ConsentService {

    static final String TAB = "einwilligungen";

    private final CaseHeads heads;
    private final Consents consents;
    private final ConsentDesk desk;
    private final DisclosedReading disclosed;
    private final ConsentProposals proposals;
    private final PaperConsents onPaper;
    private final Timeline timeline;
    private final Once once;
    private final Clock clock;

    ConsentService(
            CaseHeads heads,
            Consents consents,
            ConsentDesk desk,
            DisclosedReading disclosed,
            ConsentProposals proposals,
            PaperConsents onPaper,
            Timeline timeline,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.consents = consents;
        this.desk = desk;
        this.disclosed = disclosed;
        this.proposals = proposals;
        this.onPaper = onPaper;
        this.timeline = timeline;
        this.once = once;
        this.clock = clock;
    }

    ConsentsPage list(CaseId caseId) {
        var head = heads.open(caseId, TAB);
        var covered = desk.isCovered(caseId) || onPaper.stands(caseId, desk.today());
        return new ConsentsPage(
                head, desk.views(caseId), covered, onPaper.of(caseId).orElse(null));
    }

    ConsentFormPage form(CaseId caseId) {
        var head = heads.openForAftercare(caseId, TAB);
        var choices = desk.choices(caseId);
        var form = proposals.of(head, choices);
        return new ConsentFormPage(head, choices, form, Errors.none());
    }

    ConsentPage page(CaseId caseId, UUID id, String signedOn, Errors errors) {
        var head = heads.open(caseId, TAB);
        var view = desk.view(caseId, id);
        return new ConsentPage(head, view, disclosed.of(view), signedOn, errors);
    }

    /** Throws {@link de.lotse.shared.Conflict} if the case can no longer be taken up. */
    Recorded record(CaseId caseId, ConsentForm form) {
        var head = heads.openForAftercare(caseId, TAB);
        var choices = desk.choices(caseId);
        if (form.wantsMoreRows())
            return new Unfinished(new ConsentFormPage(head, choices, form.withAnotherRow(), Errors.none()));

        var errors = ConsentCheck.of(form, choices, desk.today());
        if (errors.any()) return new Unfinished(new ConsentFormPage(head, choices, form, errors));
        return new Done(once.run(form._once(), () -> record(head, form, choices)));
    }

    private String record(CaseHead head, ConsentForm form, ConsentChoices choices) {
        var consent = form.accepted(head.id(), choices, desk.today());
        var id = consents.record(consent);
        timeline.add(head.id(), "consentRecorded", clock.instant(), id, "");
        return head.path(TAB) + "/" + id;
    }
}
