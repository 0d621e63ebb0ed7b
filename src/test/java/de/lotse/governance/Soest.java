package de.lotse.governance;

import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Kind;
import de.lotse.tenancy.Organisations.Organisation;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A municipality with bodies that only the tests of this module fill. */
public final class Soest {

    public static final TenantId SOEST = new TenantId(5974);

    private final Given given;
    private final JdbcClient jdbc;
    private final OrganisationId house;
    private final Actor coordination;

    public Soest(Given given, Tenants tenants, Organisations organisations, JdbcClient jdbc) {
        this.given = given;
        this.jdbc = jdbc;
        given.caseManager(); // so that the first municipality is the one of the other tests
        if (tenants.find(SOEST).isEmpty()) given.town(SOEST, "soest.localhost", true);
        house = organisation(organisations);
        coordination = colleague(Role.COORDINATION);
    }

    private static OrganisationId organisation(Organisations organisations) {
        var id = new OrganisationId(Ids.next());
        Scope.of(SOEST).run(() -> organisations.add(new Organisation(id, "Kreis " + id.value(), "Kreis", Kind.CITY)));
        return id;
    }

    public Actor coordination() {
        return coordination;
    }

    public Actor colleague(Role... roles) {
        return given.colleague(SOEST, house, roles);
    }

    public Browser browser(Actor actor) {
        return given.browserOf(actor);
    }

    /** At work since a year; nobody sits in it yet. */
    public UUID body(String name) {
        var id = Ids.next();
        run(
                "insert into governance.body (id, kind, name, active_from) values (?, 'STEERING_GROUP', ?, ?)",
                id,
                name,
                LocalDate.now().minusYears(1));
        return id;
    }

    public UUID seat(UUID body, Actor actor, String role) {
        var id = Ids.next();
        run(
                "insert into governance.member (id, body_id, user_id, role, mandate_from) values (?, ?, ?, ?, ?)",
                id,
                body,
                actor.user().value(),
                role,
                LocalDate.now().minusYears(1));
        return id;
    }

    /** Somebody from outside. */
    public UUID seat(UUID body, String name, String role) {
        var id = Ids.next();
        run(
                "insert into governance.member (id, body_id, name, role, mandate_from) values (?, ?, ?, ?, ?)",
                id,
                body,
                name,
                role,
                LocalDate.now().minusYears(1));
        return id;
    }

    /** On a day, from 14:00 to 16:00; nobody is invited yet. */
    public UUID meeting(UUID body, LocalDate day) {
        var id = Ids.next();
        run(
                "insert into governance.meeting (id, body_id, on_day, from_time, to_time, place) values (?, ?, ?, '14:00', '16:00', 'Kreishaus')",
                id,
                body,
                day);
        return id;
    }

    /** On the agenda of a meeting. */
    public UUID item(UUID body, UUID meeting, String title) {
        var id = Ids.next();
        run(
                "insert into governance.agenda_item (id, body_id, meeting_id, position, title) values (?, ?, ?, (select count(*) + 1 from governance.agenda_item where meeting_id = ?), ?)",
                id,
                body,
                meeting,
                meeting,
                title);
        return id;
    }

    public void run(String sql, @Nullable Object... values) {
        given.as(coordination, () -> jdbc.sql(sql).params(Arrays.asList(values)).update());
    }
}
