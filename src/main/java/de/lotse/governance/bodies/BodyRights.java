package de.lotse.governance.bodies;

import static de.lotse.shared.Role.ADMINISTRATION;
import static de.lotse.shared.Role.CASE_MANAGER;
import static de.lotse.shared.Role.CENTRE_LEAD;
import static de.lotse.shared.Role.COORDINATION;
import static de.lotse.shared.Role.MEASURE_OWNER;
import static de.lotse.shared.Role.PROVIDER_LEAD;

import de.lotse.governance.bodies.OpenBody.Seat;
import de.lotse.shared.NotFound;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who reads which body: whoever keeps them all, and whoever has a seat in it today. To everybody else there is none. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BodyRights {

    /** They keep all bodies. */
    public static final Set<Role> KEEPERS = Set.of(COORDINATION, CENTRE_LEAD, ADMINISTRATION);

    /** They read what was decided once minutes are approved. */
    private static final Set<Role> STAFF =
            Set.of(CASE_MANAGER, PROVIDER_LEAD, COORDINATION, CENTRE_LEAD, ADMINISTRATION, MEASURE_OWNER);

    private final JdbcClient jdbc;
    private final StoredBodies bodies;
    private final Clock clock;

    BodyRights(JdbcClient jdbc, StoredBodies bodies, Clock clock) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.clock = clock;
    }

    public static boolean isKeeper() {
        return KEEPERS.stream().anyMatch(Scope.actor()::is);
    }

    public static boolean isStaff() {
        return STAFF.stream().anyMatch(Scope.actor()::is);
    }

    /** @throws NotFound for whoever neither keeps the bodies nor has a seat in this one */
    public OpenBody open(UUID body) {
        var today = LocalDate.now(clock);
        var open = new OpenBody(bodies.get(body), isKeeper(), seats(body, today), today);
        if (!open.keeper() && !open.isMember()) throw new NotFound();
        return open;
    }

    /** @throws NotFound for whoever does not keep the meetings of this body */
    public OpenBody run(UUID body) {
        return open(body).requireRunsMeetings();
    }

    /** @throws de.lotse.shared.Forbidden for whoever does not keep the bodies; asked before one is looked for */
    public OpenBody keep(UUID body) {
        Scope.require(KEEPERS);
        return open(body);
    }

    /** Whether somebody presides today. */
    public boolean isPresided(UUID body) {
        return jdbc.sql("""
                        select count(*) from governance.member m
                        left join identity.user_name u on u.tenant_id = m.tenant_id and u.id = m.user_id
                        where  m.body_id = :body and m.role in ('CHAIR', 'DEPUTY_CHAIR') and u.enabled
                        and    m.mandate_from <= :today and (m.mandate_to is null or m.mandate_to >= :today)""")
                        .param("body", body)
                        .param("today", LocalDate.now(clock))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What she does in it today. */
    List<Seat> seats(UUID body) {
        return seats(body, LocalDate.now(clock));
    }

    private List<Seat> seats(UUID body, LocalDate today) {
        return jdbc.sql("""
                        select m.id, m.role from governance.member m
                        where  m.body_id = :body and m.user_id = shared.actor()
                        and    m.mandate_from <= :today and (m.mandate_to is null or m.mandate_to >= :today)
                        order  by m.id""")
                .param("body", body)
                .param("today", today)
                .query((row, number) ->
                        new Seat(row.getObject("id", UUID.class), MemberRole.valueOf(row.getString("role"))))
                .list();
    }
}
