package de.lotse.network.freshness;

import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.NetworkTabs;
import de.lotse.network.offers.OfferHead;
import de.lotse.network.offers.Offers;
import de.lotse.network.rules.DirectoryRules;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets those who keep an offer note that it was confirmed, and everybody see what waits. */
@Service
@Transactional
class FreshnessService {

    private static final int SIZE = 50;
    private static final int LAST = 10_000;

    private final Offers offers;
    private final Verifications verifications;
    private final Upkeep upkeep;
    private final DirectoryRules rules;
    private final NetworkTabs tabs;
    private final Once once;
    private final Clock clock;

    FreshnessService(
            Offers offers,
            Verifications verifications,
            Upkeep upkeep,
            DirectoryRules rules,
            NetworkTabs tabs,
            Once once,
            Clock clock) {
        this.offers = offers;
        this.verifications = verifications;
        this.upkeep = upkeep;
        this.rules = rules;
        this.tabs = tabs;
        this.once = once;
        this.clock = clock;
    }

    FreshnessPage overview(FreshnessFilter filter, int typed) {
        DirectoryRights.requireReader();
        var rule = rules.current();
        var today = today();
        var page = Math.clamp(typed, 1, LAST);
        var found = upkeep.list(filter, rule, today, (page - 1) * SIZE, SIZE + 1);
        return new FreshnessPage(
                tabs.at(FreshnessPage.PATH),
                upkeep.counts(rule, today),
                upkeep.houses(rule, today),
                upkeep.months(rule, today),
                filter,
                found.stream().limit(SIZE).toList(),
                page,
                found.size() > SIZE);
    }

    VerificationPage page(UUID offer) {
        return page(kept(offer), VerificationForm.fresh(), Errors.none());
    }

    VerificationPage page(UUID offer, VerificationForm form) {
        var head = kept(offer);
        return page(head, form, form.check(isOwn(head), today()));
    }

    /** Once the page of the form has found nothing wrong. */
    String record(UUID offer, VerificationForm form) {
        var head = kept(offer);
        var method = form.method(isOwn(head));
        if (method == null) throw new IllegalArgumentException("a confirmation without a way");
        var assurer = form.assurer().isEmpty() ? Scope.actor().organisationName() : form.assurer();
        return once.run(form._once(), () -> {
            verifications.record(offer, method, form.date(today()), assurer);
            return head.path();
        });
    }

    private VerificationPage page(OfferHead head, VerificationForm form, Errors errors) {
        var state = FreshnessState.of(rules.current(), head.verifiedOn(), today());
        return new VerificationPage(head, state, verifications.of(head.id()), isOwn(head), form, errors);
    }

    private OfferHead kept(UUID offer) {
        DirectoryRights.requireKeeper();
        var head = offers.head(offer);
        DirectoryRights.requireEdit(head.member());
        return head;
    }

    private static boolean isOwn(OfferHead head) {
        return Scope.actor().organisation().value().equals(head.member());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
