package de.lotse.network.freshness;

import de.lotse.network.freshness.FreshnessPage.Due;
import de.lotse.network.freshness.FreshnessPage.House;
import de.lotse.network.freshness.FreshnessPage.Month;
import de.lotse.network.rules.DirectoryRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Counts and lists published offers by their last confirmation. */
@Repository
class Upkeep {

    /** So many organisations stand in the table. */
    static final int HOUSES = 30;

    private static final int MONTHS = 12;

    /** The same as {@link FreshnessState#of} says. */
    private static final String PUBLISHED = """
            with offer as (
              select o.id, o.name, g.id as house, g.name as organisation, g.member_id, f.verified_on, f.due_on,
                     case when f.verified_on is null then 'NEVER'
                          when f.hidden_from <= :today then 'HIDDEN'
                          when f.due_on < :today then 'OVERDUE'
                          when f.due_on - :remind <= :today then 'DUE_SOON'
                          else 'FRESH' end as state
              from   network.offer o
              join   network.organisation g on g.tenant_id = o.tenant_id and g.id = o.organisation_id
              join   network.offer_freshness f on f.tenant_id = o.tenant_id and f.offer_id = o.id
              where  o.publication = 'PUBLISHED' and o.status in ('ACTIVE', 'TEMPORARILY_CLOSED')
              and    coalesce(o.valid_to >= :today, true))
            """;

    private final JdbcClient jdbc;

    Upkeep(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<FreshnessState, Integer> counts(DirectoryRule rule, LocalDate today) {
        var counts = new EnumMap<FreshnessState, Integer>(FreshnessState.class);
        ask("select state, count(*) as offers from offer group by state", rule, today)
                .query(row -> {
                    counts.put(FreshnessState.valueOf(row.getString("state")), row.getInt("offers"));
                });
        return counts;
    }

    /** Those with most that waits. */
    List<House> houses(DirectoryRule rule, LocalDate today) {
        return ask("""
                        select house, organisation, count(*) as offers,
                               count(*) filter (where state in ('FRESH', 'DUE_SOON')) as verified
                        from   offer
                        group  by house, organisation
                        order  by count(*) filter (where state not in ('FRESH', 'DUE_SOON')) desc, lower(organisation), house
                        limit  :houses""", rule, today)
                .param("houses", HOUSES)
                .query((row, number) -> new House(
                        row.getObject("house", UUID.class),
                        row.getString("organisation"),
                        row.getInt("verified"),
                        row.getInt("offers")))
                .list();
    }

    /** This month and those after it, those in which nothing falls due too. */
    List<Month> months(DirectoryRule rule, LocalDate today) {
        var due = new HashMap<YearMonth, Integer>();
        ask("""
                        select date_trunc('month', due_on)::date as month, count(*) as offers
                        from   offer
                        where  due_on >= :today
                        group  by 1""", rule, today).query(row -> {
            due.put(YearMonth.from(row.getObject("month", LocalDate.class)), row.getInt("offers"));
        });
        var first = YearMonth.from(today);
        return IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> new Month(month, due.getOrDefault(month, 0)))
                .toList();
    }

    /** The longest overdue first. */
    List<Due> list(FreshnessFilter filter, DirectoryRule rule, LocalDate today, int offset, int size) {
        return ask("""
                        select id, name, organisation, state, verified_on, due_on
                        from   offer
                        where  state = any(cast(:states as text[]))
                        and    (:words = '' or name || ' ' || organisation ilike :like)
                        and    (cast(:house as uuid) is null or house = cast(:house as uuid))
                        and    (not :own or member_id = shared.organisation())
                        order  by due_on nulls first, lower(name), id
                        offset :offset limit :size""", rule, today)
                .param("states", filter.states().toArray(String[]::new))
                .param("words", filter.words())
                .param("like", filter.like())
                .param("house", filter.organisation())
                .param("own", filter.own())
                .param("offset", offset)
                .param("size", size)
                .query(Upkeep::due)
                .list();
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("organisation"),
                FreshnessState.valueOf(row.getString("state")),
                row.getObject("verified_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class));
    }

    private StatementSpec ask(String question, DirectoryRule rule, LocalDate today) {
        return jdbc.sql(PUBLISHED + question).param("today", today).param("remind", rule.remindDays());
    }
}
