package de.lotse.notifications.feed;

import de.lotse.identity.Accounts;
import de.lotse.notifications.CalendarItem;
import de.lotse.notifications.CalendarItems;
import de.lotse.notifications.CalendarText;
import de.lotse.shared.Actor;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import de.lotse.web.BaseUrl;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** A person's calendar as a program reads it: what was two weeks ago, and half a year ahead. */
@Service
class OwnFeed {

    private final List<CalendarItems> sources;
    private final Feeds feeds;
    private final Accounts accounts;
    private final CalendarText text;
    private final BaseUrl urls;
    private final Tenants tenants;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OwnFeed(
            List<CalendarItems> sources,
            Feeds feeds,
            Accounts accounts,
            CalendarText text,
            BaseUrl urls,
            Tenants tenants,
            TransactionTemplate transaction,
            Clock clock) {
        this.sources = sources;
        this.feeds = feeds;
        this.accounts = accounts;
        this.text = text;
        this.urls = urls;
        this.tenants = tenants;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The address to be pasted into a calendar program, told this once. */
    String make() {
        var tenant = Scope.actor().tenant();
        var token = transaction.execute(_ -> feeds.make());
        return urls.of(tenant, FeedController.PATH + tenant.value() + "/" + token + ".ics");
    }

    void takeBack() {
        transaction.executeWithoutResult(_ -> feeds.takeBack());
    }

    /** Throws {@link NotFound} for an address that does not work any more, and for that of an account that is switched off. */
    String read(TenantId tenant, String token) {
        if (tenants.find(tenant).isEmpty()) throw new NotFound();
        var today = LocalDate.now(clock);
        var owner = Scope.of(tenant).get(() -> transaction.execute(_ -> owner(token, today)));
        if (owner == null) throw new NotFound();
        var items = Scope.of(owner).get(() -> transaction.execute(_ -> items(today)));
        return text.of(items == null ? List.of() : items);
    }

    private @Nullable Actor owner(String token, LocalDate today) {
        return feeds.owner(token, today).flatMap(accounts::actor).orElse(null);
    }

    private List<CalendarItem> items(LocalDate today) {
        return sources.stream()
                .flatMap(source -> source.between(today.minusWeeks(2), today.plusMonths(6)).stream())
                .toList();
    }
}
