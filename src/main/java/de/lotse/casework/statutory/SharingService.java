package de.lotse.casework.statutory;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.statutory.Saved.Done;
import de.lotse.casework.statutory.Saved.Refused;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.LegalBases;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SharingService {

    static final String PATH = "weitergaben";
    static final String TAB = "einwilligungen";

    private final CaseHeads heads;
    private final LegalBases bases;
    private final SharingDesk desk;
    private final Passing passing;
    private final Timeline timeline;
    private final Once once;
    private final Clock clock;

    SharingService(
            CaseHeads heads,
            LegalBases bases,
            SharingDesk desk,
            Passing passing,
            Timeline timeline,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.bases = bases;
        this.desk = desk;
        this.passing = passing;
        this.timeline = timeline;
        this.once = once;
        this.clock = clock;
    }

    SharingsPage list(CaseId caseId) {
        var head = heads.open(caseId, TAB);
        return new SharingsPage(head, desk.views(caseId, bases.ofCase(caseId.value())));
    }

    SharingPage page(CaseId caseId, UUID id) {
        return page(heads.open(caseId, TAB), id, TellingForm.empty(), Errors.none());
    }

    SharingPage page(CaseHead head, UUID id, TellingForm form, Errors errors) {
        var view =
                desk.views(head.id(), List.of(bases.get(head.id().value(), id))).getFirst();
        return new SharingPage(head, view, passing.isGranted(id), passing.noted(id), form, errors);
    }

    SharingFormPage form(CaseId caseId) {
        var head = heads.openForAftercare(caseId, TAB);
        var form = SharingForm.empty(
                head.clientId().value().toString(), desk.today().plusDays(SharingDesk.USUAL_DAYS));
        return new SharingFormPage(head, desk.forProposal(caseId), form, Errors.none());
    }

    SharingFormPage emergencyForm(CaseId caseId) {
        var head = heads.openForAftercare(caseId, TAB);
        var form = SharingForm.empty(
                head.clientId().value().toString(), desk.today().plusDays(SharingDesk.USUAL_DAYS_OF_EMERGENCY));
        return new SharingFormPage(head, desk.forEmergency(caseId), form, Errors.none());
    }

    /** Nothing is shared by it: a second person decides first. */
    Saved<SharingFormPage> propose(CaseId caseId, SharingForm typed) {
        var head = heads.openForAftercare(caseId, TAB);
        var form = typed.withoutEmergency();
        var choices = desk.forProposal(caseId);
        var errors = SharingCheck.ofProposal(form, choices);
        if (errors.any()) return new Refused<>(new SharingFormPage(head, choices, form, errors));
        return new Done<>(once.run(form._once(), () -> tell(head, "sharingProposed", add(head, form))));
    }

    /** Shared at once, reviewed afterwards. */
    Saved<SharingFormPage> share(CaseId caseId, SharingForm form) {
        var head = heads.openForAftercare(caseId, TAB);
        var choices = desk.forEmergency(caseId);
        var errors = SharingCheck.ofEmergency(form, choices);
        if (errors.any()) return new Refused<>(new SharingFormPage(head, choices, form, errors));
        return new Done<>(once.run(form._once(), () -> {
            var id = add(head, form);
            if (form.office().isEmpty()) passing.grant(caseId.value(), id);
            else Channel.of(form.channel()).ifPresent(channel -> passing.note(bases.get(caseId.value(), id), channel));
            return tell(head, "emergencyShared", id);
        }));
    }

    private UUID add(CaseHead head, SharingForm form) {
        return bases.propose(form.accepted(head.id(), desk.today()));
    }

    private String tell(CaseHead head, String type, UUID id) {
        timeline.add(head.id(), type, clock.instant(), id, "");
        return head.path(PATH) + "/" + id;
    }
}
