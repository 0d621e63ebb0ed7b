package de.lotse.casework.statutory;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.statutory.Saved.Done;
import de.lotse.casework.statutory.Saved.Refused;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.LegalBases;
import de.lotse.consent.LegalBasis;
import de.lotse.shared.Conflict;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows in the case: sharing what was approved, ending it, and telling the person. */
@Service
@Transactional
class SharingSteps {

    private final CaseHeads heads;
    private final LegalBases bases;
    private final SharingService sharing;
    private final SharingDesk desk;
    private final Passing passing;
    private final Timeline timeline;
    private final Once once;
    private final Clock clock;

    SharingSteps(
            CaseHeads heads,
            LegalBases bases,
            SharingService sharing,
            SharingDesk desk,
            Passing passing,
            Timeline timeline,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.bases = bases;
        this.sharing = sharing;
        this.desk = desk;
        this.passing = passing;
        this.timeline = timeline;
        this.once = once;
        this.clock = clock;
    }

    /** Throws {@link Conflict} where the basis does not count, or names an organisation that reads here. */
    String note(CaseId caseId, UUID id, String channel, @Nullable UUID key) {
        var head = head(caseId);
        var basis = bases.get(caseId.value(), id);
        return once.run(key, () -> {
            if (basis.recipient() != null || !basis.state(desk.today()).counts()) throw new Conflict(path(head, basis));
            passing.note(basis, Channel.of(channel).orElse(Channel.PHONE));
            return told(head, basis, "disclosedOnNorm");
        });
    }

    String end(CaseId caseId, UUID id) {
        var head = head(caseId);
        var basis = bases.get(caseId.value(), id);
        bases.end(basis);
        return told(head, basis, "sharingEnded");
    }

    Saved<SharingPage> told(CaseId caseId, UUID id, TellingForm form) {
        var head = head(caseId);
        var basis = bases.get(caseId.value(), id);
        var errors = form.checkTold(basis.validFrom(), desk.today());
        if (errors.any()) return refused(head, id, form, errors);
        bases.told(basis, form.toldOn(desk.today()));
        return new Done<>(told(head, basis, "toldOfSharing"));
    }

    Saved<SharingPage> putOff(CaseId caseId, UUID id, TellingForm form) {
        var head = head(caseId);
        var basis = bases.get(caseId.value(), id);
        var errors = form.checkDelay(desk.today());
        if (errors.any()) return refused(head, id, form, errors);
        bases.putOffTelling(basis, form.reason(), form.againOn(desk.today()));
        return new Done<>(path(head, basis));
    }

    private Refused<SharingPage> refused(CaseHead head, UUID id, TellingForm form, Errors errors) {
        return new Refused<>(sharing.page(head, id, form, errors));
    }

    private CaseHead head(CaseId caseId) {
        return heads.openForAftercare(caseId, SharingService.TAB);
    }

    private String told(CaseHead head, LegalBasis basis, String type) {
        timeline.add(head.id(), type, clock.instant(), basis.id(), "");
        return path(head, basis);
    }

    private static String path(CaseHead head, LegalBasis basis) {
        return head.path(SharingService.PATH) + "/" + basis.id();
    }
}
