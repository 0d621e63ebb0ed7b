package de.lotse.structure;

import de.lotse.governance.Decided;
import de.lotse.governance.Subject;
import de.lotse.governance.SubjectKind;
import de.lotse.reporting.Quarter;
import de.lotse.structure.signals.Closing;
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
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A municipality of its own for each test class that counts signals: what was released of a quarter stays. Its signals have to be there
 * before somebody looks at them.
 */
public final class Coesfeld {

    private final Given given;
    private final JdbcClient jdbc;
    private final TenantId tenant;
    private final Signals signals;
    private final Organisations organisations;
    private final OrganisationId city;

    public Coesfeld(
            Given given, Tenants tenants, Organisations organisations, JdbcClient jdbc, Signals signals, int tenant) {
        this.given = given;
        this.jdbc = jdbc;
        this.signals = signals;
        this.organisations = organisations;
        this.tenant = new TenantId(tenant);
        given.caseManager(); // so that the first municipality is the one of the other tests
        if (tenants.find(this.tenant).isEmpty()) given.town(this.tenant, "town" + tenant + ".localhost", true);
        city = organisation(Kind.CITY);
    }

    public OrganisationId organisation(Kind kind) {
        var id = new OrganisationId(Ids.next());
        Scope.of(tenant).run(() -> organisations.add(new Organisation(id, "Stelle " + id.value(), "Stelle", kind)));
        return id;
    }

    public boolean isEmpty() {
        return given.as(
                colleague(Role.COORDINATION),
                () -> jdbc.sql("select count(*) from structure.theme")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    public Actor colleague(Role... roles) {
        return given.colleague(tenant, city, roles);
    }

    public Actor stranger(OrganisationId organisation, Role... roles) {
        return given.colleague(tenant, organisation, roles);
    }

    public Browser as(Role... roles) {
        return given.browserOf(colleague(roles));
    }

    /** So many workers, each of an organisation of her own. */
    public List<Actor> workers(int number) {
        return Stream.generate(() -> stranger(organisation(Kind.CITY), Role.CASE_MANAGER))
                .limit(number)
                .toList();
    }

    /** The quarter so many before the latest that is complete. */
    public static Quarter quarter(int before) {
        return Stream.iterate(Closing.latest(LocalDate.now()), one -> Quarter.lastBefore(one.first()))
                .skip(before)
                .findFirst()
                .orElseThrow();
    }

    /** From cases, given by these workers in turn. */
    public void given(int number, List<Actor> workers, LocalDate month, SignalCodes codes) {
        for (var i = 0; i < number; i++) {
            var worker = workers.get(i % workers.size());
            given.as(
                    worker,
                    () -> signals.give(
                            new NewSignal(codes, YearMonth.from(month), 2, Level.LOCAL, null, SignalSource.MANUAL)));
        }
    }

    public static SignalCodes transition(String from, String to) {
        return new SignalCodes("TRANSITION_GAP", null, from, to, null, null, null, null);
    }

    public static SignalCodes barrier(String barrier, @Nullable String office) {
        return new SignalCodes(barrier, null, null, null, office, null, null, null);
    }

    /** A steering group that is at work. */
    public UUID steeringGroup(String name) {
        var id = Ids.next();
        given.as(
                colleague(Role.COORDINATION),
                () -> jdbc.sql("""
                        insert into governance.body (id, kind, name, active_from) values (?, 'STEERING_GROUP', ?, current_date - 300)""").params(id, name).update());
        return id;
    }

    /** Somebody from outside with a seat in it since yesterday. */
    public Browser seated(UUID body, String role) {
        var member = colleague(Role.BODY_MEMBER);
        given.as(colleague(Role.COORDINATION), () -> jdbc.sql(
                        "insert into governance.member (id, body_id, user_id, role, mandate_from) values (?, ?, ?, ?, current_date - 1)")
                .params(Ids.next(), body, member.user().value(), role)
                .update());
        return given.browserOf(member);
    }

    /** What a body decided about a theme in a meeting of that day, told as the page of a meeting does it; answers the id of the meeting. */
    public UUID decided(SubjectKind kind, UUID body, UUID theme, String outcome, String text, LocalDate on) {
        var meeting = Ids.next();
        var item = Ids.next();
        var decision = Ids.next();
        given.as(colleague(Role.COORDINATION), () -> {
            jdbc.sql("""
                            insert into governance.meeting (id, body_id, on_day, from_time, to_time, place) values (?, ?, ?, '14:00', '16:00', 'Kreishaus')""").params(meeting, body, on).update();
            jdbc.sql(
                            "insert into governance.agenda_item (id, body_id, meeting_id, position, title, state) values (?, ?, ?, 1, 'Thema', 'DECIDED')")
                    .params(item, body, meeting)
                    .update();
            var number = jdbc.sql("""
                            insert into governance.decision (id, body_id, meeting_id, item_id, year, number, kind, outcome, text, decided_on, subject_kind, subject_id)
                            select ?, ?, ?, ?, ?, (select count(*) + 1 from governance.decision where body_id = ?), 'RESOLVED', ?, ?, ?, ?, ?
                            returning number""")
                    .params(decision, body, meeting, item, on.getYear(), body)
                    .params(outcome, text, on, kind.key(), theme)
                    .query(Integer.class)
                    .single();
            var subject = new Subject(kind.key(), theme, "", "/themen/" + theme);
            kind.decided(new Decided(decision, body, subject, on.getYear() + "/" + number, outcome, text, on));
            return true;
        });
        return meeting;
    }

    /** Its minutes. */
    public void approve(UUID body, UUID meeting) {
        var minutes = Ids.next();
        given.as(colleague(Role.COORDINATION), () -> {
            jdbc.sql(
                            "insert into governance.minutes (id, body_id, meeting_id, revision, state, circulated_at) values (?, ?, ?, 1, 'CIRCULATED', now())")
                    .params(minutes, body, meeting)
                    .update();
            return jdbc.sql("update governance.minutes set state = 'APPROVED', approved_at = now() where id = ?")
                    .param(minutes)
                    .update();
        });
    }

    /** The id of the theme with this title. */
    public UUID theme(String title) {
        return given.as(colleague(Role.COORDINATION), () -> jdbc.sql("select id from structure.theme where title = ?")
                .param(title)
                .query(UUID.class)
                .single());
    }
}
