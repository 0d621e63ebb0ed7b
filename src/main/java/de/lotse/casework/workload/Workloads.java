package de.lotse.casework.workload;

import de.lotse.kern.Option;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who does case work in the own organisation, by name and never by number: this is no ranking. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Workloads {

    private final JdbcClient jdbc;
    private final Clock clock;

    Workloads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Cases are counted by the rows of the own organisation; none is opened for it. */
    public List<Workload> all() {
        var limits = limits().orElse(null);
        return jdbc.sql("""
                        select u.id, u.display_name, p.full_time_share, coalesce(c.running, 0) as running, a.away_until
                        from   identity.user_name u
                        join   identity.user_post p on p.tenant_id = u.tenant_id and p.id = u.id
                        left join (
                          select f.lead_id, count(*) as running
                          from   casework.case_file f
                          where  f.tenant_id = shared.tenant() and f.controller_id = shared.organisation()
                          and    f.status in ('OPENING', 'ACTIVE')
                          and    not exists (select 1 from consent.barred_case b where b.tenant_id = f.tenant_id and b.case_id = f.id)
                          group  by f.lead_id) c on c.lead_id = u.id
                        left join (
                          select b.user_id, max(coalesce(b.returned_on - 1, b.to_day)) as away_until
                          from   casework.absence b
                          where  :today >= b.from_day and :today < coalesce(b.returned_on, b.to_day + 1)
                          group  by b.user_id) a on a.user_id = u.id
                        where  u.organisation_id = shared.organisation()
                        and    u.enabled
                        and    'CASE_MANAGER' = any(u.roles)
                        order  by u.display_name, u.id""")
                .param("today", LocalDate.now(clock))
                .query((row, number) -> map(row, limits))
                .list();
    }

    /** Who may be given cases by the acting person: nobody lets herself into cases that are not hers. */
    public List<Workload> takers() {
        return all().stream().filter(Workloads::isAnother).toList();
    }

    public static boolean isAnother(Workload one) {
        return !one.userId().equals(Scope.actor().user().value());
    }

    /** Throws {@link NotFound} for somebody who does no case work in the own organisation. */
    public Workload of(UUID user) {
        return all().stream()
                .filter(one -> one.userId().equals(user))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public static List<Option> options(List<Workload> colleagues) {
        return colleagues.stream()
                .map(one -> new Option(one.userId().toString(), one.choice()))
                .toList();
    }

    public Optional<Limits> limits() {
        return jdbc.sql("select version, amber_from, red_from from casework.workload_limit")
                .query((row, number) ->
                        new Limits(row.getInt("version"), row.getInt("amber_from"), row.getInt("red_from")))
                .optional();
    }

    /** Answers false if somebody else has changed them since this version. */
    boolean setLimits(Limits limits) {
        var first = jdbc.sql("""
                        insert into casework.workload_limit (amber_from, red_from) values (?, ?)
                        on conflict do nothing""").params(limits.amberFrom(), limits.redFrom()).update();
        if (first == 1) return true;
        return jdbc.sql("""
                        update casework.workload_limit
                        set    amber_from = ?, red_from = ?, version = version + 1, set_by = shared.actor(), set_at = now()
                        where  version = ?""")
                        .params(limits.amberFrom(), limits.redFrom(), limits.version())
                        .update()
                == 1;
    }

    private static Workload map(ResultSet row, @Nullable Limits limits) throws SQLException {
        return Workload.of(
                row.getObject("id", UUID.class),
                row.getString("display_name"),
                row.getBigDecimal("full_time_share"),
                row.getInt("running"),
                row.getObject("away_until", LocalDate.class),
                limits);
    }
}
