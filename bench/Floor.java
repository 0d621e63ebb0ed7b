import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The floor: what PostgreSQL alone needs for an operation – begin, settings, session, the main statements, access log, commit –
 * sent by pgbench as prepared statements by the application's role, so under row-level security as well.
 */
class Floor {

    private static final int SECONDS = 4;
    private static final String SESSION = """
            select s.primary_id, a.attribute_bytes from identity.session s
            left join identity.session_attributes a on a.session_primary_id = s.primary_id where s.principal_name = 'USER' limit 4;
            begin;
            select set_config('app.tenant', '5916', true), set_config('app.organisation', 'ORGANISATION', true), set_config('app.user', 'USER', true);
            """;
    private static final String LOG = """
            insert into audit.access_entry (id, action, subject, subject_ids, basis) values (gen_random_uuid(), 'VIEW', 'case', array['CASE'::uuid], 'MEMBERSHIP');
            commit;
            """;
    private static final String DECISION = "select role from consent.visible_case where case_id = 'CASE';\n";
    private static final String HEAD = """
            select c.id, c.version, c.case_number, c.status, c.phase, c.client_id, p.display_name, u.display_name, c.opened_on, c.closed_on
            from casework.case_file c join casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
            left join identity.user_name u on u.tenant_id = c.tenant_id and u.id = c.lead_id where c.id = 'CASE';
            """;

    private static final String CASES_OF = "from casework.case_file c where c.lead_id = '";

    /** The numbers of signals of four quarters, as they were released. */
    private static final String RELEASED = """
            select c.codes, c.shown from reporting.release_cell c where c.snapshot_id in (
              select s.id from reporting.snapshot s where s.family = 'structure.signals'
              order by s.year desc, s.quarter desc limit 4);
            """;

    /** What a public page needs at least: who asks for which municipality, and whether anything has changed. */
    private static final String VISIT = """
            begin read only;
            select set_config('app.tenant', '5916', true), set_config('app.organisation', '', true), set_config('app.user', '', true);
            select number from network.revision;
            """;

    private final Path secrets;
    private final String port;

    Floor(Path data) throws IOException {
        secrets = data.resolve("secrets");
        port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
    }

    /** Processor milliseconds of the database per transaction. */
    double cpuPerTransaction(Operation operation, User user, Cpu database, int clients) throws IOException, InterruptedException {
        var caseId = user.cases.getFirst();
        var ids = ask("select lead_id || ' ' || controller_id from casework.case_file where id = '" + caseId + "'").split(" ");
        var script = Files.createTempFile("floor", ".sql");
        Files.writeString(script, (operation.isPublic() ? VISIT + statements(operation) + "commit;\n" : SESSION + statements(operation) + LOG)
                .replace("CASES", ask("select array_agg(id order by id) " + CASES_OF + ids[0] + "'"))
                .replace("WORDS", ask("select array_agg((select word from casework.note_word w where w.case_id = c.id limit 1) order by id) " + CASES_OF + ids[0] + "'"))
                .replace("KEYS", literal(ask("select array_agg(key) from casework.name_key k where k.person_id = (select client_id from casework.case_file where id = '" + caseId + "')")))
                .replace("CASE", caseId).replace("USER", ids[0]).replace("ORGANISATION", ids[1])
                .replace("INQUIRY", user.inquiries.getFirst()));
        var before = database.milliseconds();
        var report = run(operation.isPublic() ? "lotse_app_public" : "lotse_app", "pgbench", "-n", "-M", "prepared", "-c", Integer.toString(Math.min(clients, 10)), "-T", Integer.toString(SECONDS), "-f", script.toString());
        var used = database.milliseconds() - before;
        Files.delete(script);
        var count = Pattern.compile("actually processed: (\\d+)").matcher(report);
        if (!count.find()) throw new IOException("pgbench: " + report);
        return used / Math.max(1, Long.parseLong(count.group(1)));
    }

    private static String statements(Operation operation) {
        return switch (operation) {
            case START_PAGE -> """
                    select c.id, c.case_number, p.display_name, c.last_contact_on from consent.visible_case v
                    join casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
                    join casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                    where c.status = any('{OPENING,ACTIVE,PAUSED}');
                    select id, due_on, text from casework.reminder where assignee_id = 'USER' and status = 'OPEN' order by due_on limit 51;
                    select id, on_day, from_time from casework.appointment where colleague_id = 'USER' and on_day = current_date;
                    """;
            case CASE_LIST -> """
                    with hit as (
                      select c.id, c.case_number, p.display_name, c.status, c.phase, c.opened_on, c.last_contact_on, v.role, v.valid_to
                      from consent.visible_case v join casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
                      join casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                      where c.status = any('{OPENING,ACTIVE,PAUSED}'))
                    select h.*, (select count(*) from hit) from hit h order by h.display_name, h.id limit 51;
                    """;
            case CASE_OPEN -> DECISION + HEAD + """
                    select e.id, e.type, e.occurred_at, e.reference_id, e.detail, u.display_name from casework.timeline_entry e
                    left join identity.user_name u on u.tenant_id = e.tenant_id and u.id = e.author_id
                    where e.case_id = 'CASE' order by e.occurred_at desc, e.id desc limit 51;
                    select id, text from casework.case_note where case_id = 'CASE';
                    """;
            case PERSON_SEARCH -> """
                    with hit as materialized (
                      select m.tenant_id, m.case_id, m.person_id, found.keys from consent.visible_case v
                      join casework.household_member m on m.tenant_id = v.tenant_id and m.case_id = v.case_id
                      cross join lateral (select array_agg(k.key) as keys from casework.name_key k
                        where k.tenant_id = m.tenant_id and k.person_id = m.person_id and k.key = any(E'KEYS')) as found
                      where found.keys is not null)
                    select c.id, c.case_number, p.display_name, hit.keys from hit
                    join casework.case_file c on c.tenant_id = hit.tenant_id and c.id = hit.case_id
                    join casework.person p on p.tenant_id = hit.tenant_id and p.id = hit.person_id;
                    with hit as materialized (
                      select k.tenant_id, k.inquiry_id, array_agg(k.key) as keys from casework.inquiry_name_key k
                      where k.tenant_id = shared.tenant() and k.controller_id = shared.organisation() and k.key = any(E'KEYS')
                      group by k.tenant_id, k.inquiry_id)
                    select i.id, i.name, i.received_on, hit.keys from hit
                    join casework.inquiry i on i.tenant_id = hit.tenant_id and i.id = hit.inquiry_id where i.state in ('RECEIVED', 'CLEARING');
                    """;
            case NOTE_SEARCH -> """
                    select c.id from consent.visible_case v join casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
                    where c.status in ('OPENING', 'ACTIVE', 'PAUSED');
                    with latest as materialized (
                      select w.tenant_id, w.note_id from unnest('CASES'::uuid[], 'WORDS'::bytea[]) as q (case_id, word)
                      join casework.note_word w on w.tenant_id = shared.tenant() and w.case_id = q.case_id and w.word = q.word
                      group by w.tenant_id, w.note_id having count(*) = 1 order by w.note_id desc limit 20)
                    select n.id, n.case_id, n.written_at, n.text, c.case_number, p.display_name from latest l
                    join casework.case_note n on n.tenant_id = l.tenant_id and n.id = l.note_id
                    join casework.case_file c on c.tenant_id = n.tenant_id and c.id = n.case_id
                    join casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id order by n.written_at desc, n.id desc;
                    """;
            case REPORT_MONTH, REPORT_CITY -> """
                    select count(*), count(*) filter (where opened_on >= current_date - 30) from casework.case_file;
                    select count(*), count(distinct case_id), sum(minutes) from casework.consultation
                    where occurred_on between current_date - 30 and current_date;
                    """; // of one organisation; the city has one of these for each
            case PUBLIC_SEARCH -> """
                    select o.id, o.name, o.description, g.name from network.public_offer p
                    join network.offer o on o.tenant_id = p.tenant_id and o.id = p.id
                    join network.organisation g on g.tenant_id = o.tenant_id and g.id = o.organisation_id
                    where p.id = any(array['OFFERS']::uuid[]);
                    select offer_id, language, mode from network.offer_language where offer_id = any(array['OFFERS']::uuid[]);
                    select offer_id, byday, opens_at, closes_at from network.schedule where offer_id = any(array['OFFERS']::uuid[]);
                    """.replace("OFFERS", IntStream.rangeClosed(1, 20).mapToObj(Operation::offer).collect(Collectors.joining("','")));
            case PUBLIC_OFFER -> """
                    select o.*, g.name from network.public_offer p
                    join network.offer o on o.tenant_id = p.tenant_id and o.id = p.id
                    join network.organisation g on g.tenant_id = o.tenant_id and g.id = o.organisation_id where p.id = 'OFFER';
                    select topic from network.offer_topic where offer_id = 'OFFER';
                    select audience from network.offer_audience where offer_id = 'OFFER';
                    select language, mode, note from network.offer_language where offer_id = 'OFFER';
                    select byday, opens_at, closes_at, by_appointment from network.schedule where offer_id = 'OFFER';
                    select number, description from network.phone where offer_id = 'OFFER';
                    select l.name, a.address_1, a.postal_code, a.city from network.offer_at_location p
                    join network.location l on l.tenant_id = p.tenant_id and l.id = p.location_id
                    left join network.address a on a.tenant_id = l.tenant_id and a.location_id = l.id where p.offer_id = 'OFFER';
                    select field, text from network.translation where owner_id = 'OFFER' and language = 'ar';
                    """.replace("OFFER", Operation.offer(77)).replace("o.*", "o.id, o.name, o.description, o.kind, o.appointment, o.fees, o.minimum_age, p.due_on");
            case THEME_BOARD -> """
                    select id, number, title, stage, stage_since from structure.theme order by number;
                    select theme_id, barrier, legal_domain, office, topic from structure.theme_rule;
                    """ + RELEASED;
            case BREAK_MATRIX -> RELEASED;
            case INQUIRY_OPEN -> "select * from casework.inquiry where id = 'INQUIRY';\n";
            case NOTE_ADD -> DECISION + HEAD + """
                    insert into web.submission (user_id, key, path) values ('USER', gen_random_uuid(), '/');
                    insert into casework.case_note (id, case_id, written_at, text) values (gen_random_uuid(), 'CASE', now(), '\\x00');
                    insert into casework.timeline_entry (id, case_id, type, occurred_at) values (gen_random_uuid(), 'CASE', 'note', now());
                    """;
        };
    }

    /** pgbench takes a colon for the beginning of a variable, also between quotation marks. */
    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("'", "\\'").replace(":", "\\x3a");
    }

    private String ask(String sql) throws IOException, InterruptedException {
        return run("postgres", "psql", "-tA", "-c", sql).strip();
    }

    private String run(String role, String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGHOST", "127.0.0.1");
        builder.environment().put("PGPORT", port);
        builder.environment().put("PGUSER", role);
        builder.environment().put("PGDATABASE", "lotse");
        builder.environment().put("PGPASSWORD", Files.readString(secrets.resolve(role)).strip());
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        if (process.exitValue() != 0 || output.contains("ERROR")) throw new IOException(command[0] + ": " + output);
        return output;
    }
}
