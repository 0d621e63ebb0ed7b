package de.lotse.network.freshness;

import de.lotse.network.rules.DirectoryRules;
import de.lotse.notifications.Notice;
import de.lotse.notifications.Notifications;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the people of offers that are due before long, once for each day on which one is due; whose they are is said by the list alone. */
@Component
class Reminders {

    private static final String DUE = "network.freshness.notice.due";

    private final JdbcClient jdbc;
    private final DirectoryRules rules;
    private final Keepers keepers;
    private final Notifications notifications;
    private final Clock clock;

    Reminders(JdbcClient jdbc, DirectoryRules rules, Keepers keepers, Notifications notifications, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.keepers = keepers;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Answers how many offers of the municipality its people were reminded of. */
    @Transactional
    public int remind() {
        var due = claim();
        var members = due.stream().flatMap(Optional::stream).distinct().toList();
        var alone = members.stream().filter(member -> !tell(member)).toList();
        if (due.stream().anyMatch(one -> one.isEmpty() || alone.contains(one.get())))
            notifications.tell(keepers.editors(), Notice.of(DUE, FreshnessPage.PATH));
        return due.size();
    }

    /** The organisations of the offers that nobody was reminded of; two nodes never get the same one. */
    private List<Optional<UUID>> claim() {
        return jdbc.sql("""
                        with due as (
                          select o.id, g.member_id, f.due_on
                          from   network.offer o
                          join   network.organisation g on g.tenant_id = o.tenant_id and g.id = o.organisation_id
                          join   network.offer_freshness f on f.tenant_id = o.tenant_id and f.offer_id = o.id
                          where  o.publication = 'PUBLISHED' and o.status in ('ACTIVE', 'TEMPORARILY_CLOSED')
                          and    coalesce(o.valid_to >= :today, true)
                          and    f.due_on - :remind <= :today),
                        claimed as (
                          insert into network.reminder (offer_id, due_on)
                          select id, due_on from due
                          on conflict do nothing
                          returning offer_id)
                        select due.member_id from claimed join due on due.id = claimed.offer_id""")
                .param("today", LocalDate.now(clock))
                .param("remind", rules.current().remindDays())
                .query((row, number) -> Optional.ofNullable(row.getObject("member_id", UUID.class)))
                .list();
    }

    /** Whether there was anybody to tell. */
    private boolean tell(UUID member) {
        var people = keepers.of(member);
        notifications.tell(people, Notice.of(DUE, FreshnessPage.PATH + "?eigene=true"));
        return !people.isEmpty();
    }
}
