package de.lotse.casework.emergency;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.protection.ProtectionTabs;
import de.lotse.consent.BreakGlass;
import de.lotse.shared.Role;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Data protection or the lead of the organisation reviews what somebody else did. They see no content of the case. */
@Service
@Transactional
class ReviewService {

    static final String PATH = ProtectionTabs.EMERGENCIES;
    static final Right REVIEW = new Right(
            60,
            "casework.emergency.review.right",
            Set.of(Role.DATA_PROTECTION, Role.PROVIDER_LEAD),
            "GET /datenschutz/notfallzugriffe");

    private final Emergencies emergencies;
    private final BreakGlass breakGlass;
    private final AccessLog log;
    private final Once once;
    private final Clock clock;

    ReviewService(Emergencies emergencies, BreakGlass breakGlass, AccessLog log, Once once, Clock clock) {
        this.emergencies = emergencies;
        this.breakGlass = breakGlass;
        this.log = log;
        this.once = once;
        this.clock = clock;
    }

    ReviewsPage page() {
        REVIEW.require();
        var open = emergencies.toReview();
        log.record(Action.LIST, "emergency", open.stream().map(Emergency::id).toList(), "ROLE");
        return new ReviewsPage(open, emergencies.reviewed(), today());
    }

    ReviewPage page(UUID id, ReviewForm form, Errors errors) {
        REVIEW.require();
        var one = emergencies.get(id);
        log.record(Action.VIEW, "emergency", id, "ROLE");
        return new ReviewPage(one, breakGlass.texts(id), emergencies.looks(id), form, errors);
    }

    Errors check(UUID id, ReviewForm form) {
        REVIEW.require();
        emergencies.get(id);
        return form.check(today());
    }

    /** Throws {@link de.lotse.shared.Conflict} if somebody else was faster. */
    String review(UUID id, ReviewForm form) {
        return once.run(form._once(), () -> {
            REVIEW.require();
            emergencies.get(id);
            log.record(Action.CHANGE, "emergency", id, "ROLE");
            breakGlass.review(id, form.review(today(), clock.instant()));
            return PATH;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
