package de.lotse.casework.demo;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseOpening;
import de.lotse.casework.search.NameEntry;
import de.lotse.casework.search.NameEntry.Kind;
import de.lotse.casework.search.NameEntry.Script;
import de.lotse.casework.search.PersonNames;
import de.lotse.shared.DemoContent;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.web.Formats;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What goes wrong in an office: a note in the wrong case that a colleague had read, and a person who was recorded twice. */
@Component
class MistakesDemo implements DemoContent {

    private static final String AUTHOR = "amira.case";
    private static final String READER = "jonas.case";

    private final DemoActors actors;
    private final DemoCourse course;
    private final CaseOpening cases;
    private final PersonNames names;
    private final JdbcClient jdbc;
    private final Clock clock;

    MistakesDemo(
            DemoActors actors, DemoCourse course, CaseOpening cases, PersonNames names, JdbcClient jdbc, Clock clock) {
        this.actors = actors;
        this.course = course;
        this.cases = cases;
        this.names = names;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 57;
    }

    @Override
    public void fill(TenantId tenant) {
        if (!actors.work(tenant, AUTHOR)) return;
        actors.as(tenant, AUTHOR, this::strikeANote);
        actors.as(tenant, READER, this::recordSomebodyTwice);
    }

    private void strikeANote() {
        var written = clock.instant().minus(Duration.ofHours(26));
        var id = oldestOfMine();
        jdbc.sql("""
                        insert into casework.correction
                               (id, case_id, kind, author_id, recorded_at, outcome, reason, corrected_at, readers)
                        select ?, ?, 'NOTE', shared.actor(), ?, 'STRUCK', 'WRONG_CASE', ?, array(
                                 select u.id from identity.user_name u
                                 where  u.organisation_id = shared.organisation() and u.id <> shared.actor()
                                 and    'CASE_MANAGER' = any(u.roles))""")
                .params(Ids.next(), id.value(), Timestamp.from(written), Timestamp.from(clock.instant()))
                .update();
        var detail = t(
                "casework.corrections.trace",
                Formats.dateTime(written),
                Scope.actor().name(),
                t("casework.corrections.reason.WRONG_CASE"));
        course.tell(id, "noteStruck", clock.instant(), null, detail);
    }

    /** A client of a colleague, once more and spelt otherwise, as a relative in a case of one's own. */
    private void recordSomebodyTwice() {
        var twin = new PersonId(Ids.next());
        jdbc.sql("""
                        insert into casework.person (id, display_name, birth_date, birth_precision, gender)
                        select ?, p.display_name, p.birth_date, p.birth_precision, p.gender
                        from   casework.person p
                        where  p.id = ?""").params(twin.value(), clientOfAColleague()).update();
        names.store(twin, List.of(new NameEntry("Rima", "", "Al-Nahas", Script.LATIN, Kind.USED)));
        cases.addMember(oldestOfMine(), twin, "OTHER_RELATIVE");
    }

    private UUID clientOfAColleague() {
        return jdbc.sql("""
                        select c.client_id from casework.case_file c
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        where  p.display_name = 'Al-Nahhas, Rima'
                        order  by c.case_number
                        limit  1""")
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
    }

    private CaseId oldestOfMine() {
        return jdbc.sql("""
                        select id from casework.case_file
                        where  lead_id = shared.actor() and status in ('OPENING', 'ACTIVE', 'PAUSED')
                        order  by opened_on, case_number
                        limit  1""")
                .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
                .single();
    }
}
