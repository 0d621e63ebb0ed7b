package de.lotse.casework.statutory;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.statutory.Saved.Done;
import de.lotse.casework.statutory.Saved.Refused;
import de.lotse.casework.timeline.Timeline;
import de.lotse.casework.workload.Leading;
import de.lotse.consent.LegalBases;
import de.lotse.consent.LegalBasis;
import de.lotse.shared.Forbidden;
import de.lotse.shared.NotFound;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For the second person, who leads the organisation, and for data protection. Neither opens the case by that. */
@Service
@Transactional
class ReviewService {

    private static final String BY_ROLE = "ROLE";

    private final Rows rows;
    private final LegalBases bases;
    private final SharingDesk desk;
    private final Names names;
    private final Timeline timeline;
    private final AccessLog log;
    private final Once once;
    private final Clock clock;

    ReviewService(
            Rows rows,
            LegalBases bases,
            SharingDesk desk,
            Names names,
            Timeline timeline,
            AccessLog log,
            Once once,
            Clock clock) {
        this.rows = rows;
        this.bases = bases;
        this.desk = desk;
        this.names = names;
        this.timeline = timeline;
        this.log = log;
        this.once = once;
        this.clock = clock;
    }

    ReviewsPage forTheLead() {
        Leading.require();
        return page();
    }

    ReviewsPage forDataProtection() {
        Scope.require(Role.DATA_PROTECTION);
        return page();
    }

    private ReviewsPage page() {
        return new ReviewsPage(noted(rows.newest()), desk.today());
    }

    /** What waits for the acting person, as the lead or as data protection; nothing for everybody else. */
    List<Row> waiting() {
        var actor = Scope.actor();
        if (!actor.is(Role.PROVIDER_LEAD) && !actor.is(Role.DATA_PROTECTION)) return List.of();
        return noted(rows.waiting());
    }

    private List<Row> noted(List<Row> shown) {
        if (!shown.isEmpty())
            log.record(Action.LIST, "legal_basis", shown.stream().map(Row::id).toList(), BY_ROLE);
        return shown;
    }

    /** Throws {@link NotFound} for what is not of the own organisation, or a case that she is kept out of. */
    ReviewPage page(UUID id) {
        return page(open(id, Action.VIEW), ReviewForm.empty(), Errors.none());
    }

    private ReviewPage page(LegalBasis basis, ReviewForm form, Errors errors) {
        var number = names.caseNumber(basis.caseId());
        return new ReviewPage(desk.unnamed(basis), number, Scope.actor().user(), form, errors);
    }

    /** Throws {@link Forbidden} for whoever proposed it. */
    Saved<ReviewPage> decide(UUID id, ReviewForm form) {
        var basis = open(id, Action.CHANGE);
        if (basis.isOf(Scope.actor().user())) throw new Forbidden();
        var errors = form.check();
        if (errors.any()) return new Refused<>(page(basis, form, errors));
        return new Done<>(once.run(form._once(), () -> {
            bases.decide(basis, form.approves(), form.note());
            return tell(basis, type(basis, form.approves()));
        }));
    }

    String end(UUID id) {
        var basis = open(id, Action.CHANGE);
        bases.end(basis);
        return tell(basis, "sharingEnded");
    }

    private LegalBasis open(UUID id, Action action) {
        Leading.require();
        var basis = bases.find(id).orElseThrow(NotFound::new);
        log.record(action, "case", basis.caseId(), BY_ROLE);
        return basis;
    }

    private String tell(LegalBasis basis, String type) {
        timeline.add(new CaseId(basis.caseId()), type, clock.instant(), basis.id(), "");
        return ReviewController.PATH + "/" + basis.id();
    }

    private static String type(LegalBasis basis, boolean approved) {
        if (basis.emergency() != null) return approved ? "emergencyJustified" : "emergencyNotJustified";
        return approved ? "sharingApproved" : "sharingRefused";
    }
}
