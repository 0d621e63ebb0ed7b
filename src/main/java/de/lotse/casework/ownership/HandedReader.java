package de.lotse.casework.ownership;

import de.lotse.casework.ownership.Handed.Benefit;
import de.lotse.casework.ownership.Handed.Note;
import de.lotse.casework.ownership.Handed.Place;
import de.lotse.casework.ownership.Handed.Spoken;
import de.lotse.casework.ownership.Handed.Step;
import de.lotse.casework.ownership.Handed.Talking;
import de.lotse.casework.ownership.Handed.Title;
import de.lotse.casework.ownership.Handed.Way;
import de.lotse.casework.ownership.Handed.Who;
import de.lotse.casework.search.NameEntry;
import de.lotse.casework.sharing.HandedDocument;
import de.lotse.casework.sharing.Received;
import de.lotse.consent.SharedCase;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what goes along. The policies of the recipients' role decide what there is; nothing here asks for a category. */
@Component
class HandedReader {

    private final Received received;
    private final TransferItems items;
    private final JdbcClient jdbc;
    private final CaseCipher cipher;

    HandedReader(Received received, TransferItems items, JdbcClient jdbc, CaseCipher cipher) {
        this.received = received;
        this.items = items;
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** What stands on the page: no document is opened for it. Throws {@link de.lotse.shared.NotFound} when the grant counts no more. */
    Handed look(UUID grant) {
        return read(grant, false);
    }

    /** The same with the documents themselves, for the copy. */
    Handed take(UUID grant) {
        return read(grant, true);
    }

    private Handed read(UUID grant, boolean whole) {
        return received.open(
                grant,
                (shared, sections) -> new Handed(
                        shared,
                        sections,
                        items.along(grant, shared.caseId()),
                        who(shared),
                        ways(shared),
                        places(shared),
                        languages(shared),
                        talking(shared),
                        titles(shared),
                        benefits(shared),
                        steps(shared),
                        notes(shared),
                        whole ? received.documents(shared) : List.<HandedDocument>of()));
    }

    private Who who(SharedCase shared) {
        var names = all(
                "select given, particles, family, script, kind from casework.person_name where person_id = ? order by position",
                shared.personId(),
                (row, number) -> new NameEntry(
                        row.getString("given"),
                        row.getString("particles"),
                        row.getString("family"),
                        NameEntry.Script.valueOf(row.getString("script")),
                        NameEntry.Kind.valueOf(row.getString("kind"))));
        return all(
                        "select display_name, birth_date, birth_precision, gender from casework.person where id = ?",
                        shared.personId(),
                        (row, number) -> new Who(
                                row.getString("display_name"),
                                names,
                                row.getObject("birth_date", LocalDate.class),
                                row.getString("birth_precision"),
                                row.getString("gender")))
                .stream()
                .findFirst()
                .orElse(Who.NOBODY);
    }

    private List<Way> ways(SharedCase shared) {
        return all(
                "select type, value, safe, times from casework.contact_point where person_id = ? order by id",
                shared.personId(),
                (row, number) -> new Way(
                        row.getString("type"), row.getString("value"), row.getString("safe"), row.getString("times")));
    }

    private List<Place> places(SharedCase shared) {
        return all(
                """
                select street, postal_code, city from casework.person_address
                where  person_id = ? and (valid_to is null or valid_to >= current_date) order by id""",
                shared.personId(),
                (row, number) ->
                        new Place(row.getString("street"), row.getString("postal_code"), row.getString("city")));
    }

    private List<Spoken> languages(SharedCase shared) {
        return all(
                "select language, level from casework.person_language where person_id = ? order by id",
                shared.personId(),
                (row, number) -> new Spoken(row.getString("language"), row.getString("level")));
    }

    private @Nullable Talking talking(SharedCase shared) {
        return all(
                        "select preferred_language, interpreter_needed from casework.person_communication where person_id = ?",
                        shared.personId(),
                        (row, number) ->
                                new Talking(row.getString("preferred_language"), row.getBoolean("interpreter_needed")))
                .stream()
                .findFirst()
                .orElse(null);
    }

    private List<Title> titles(SharedCase shared) {
        return ofCase(
                """
                select title, valid_from, valid_to from casework.residence_title
                where  case_id = ? and person_id = ? and (valid_to is null or valid_to >= current_date) order by valid_from""",
                shared,
                (row, number) -> new Title(
                        row.getString("title"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)));
    }

    private List<Benefit> benefits(SharedCase shared) {
        return ofCase(
                """
                select id, legal_domain, office, file_reference, valid_from, valid_to, certainty from casework.legal_domain_period
                where  case_id = ? and person_id = ? and (valid_to is null or valid_to >= current_date) order by valid_from""",
                shared,
                (row, number) -> new Benefit(
                        row.getString("legal_domain"),
                        row.getString("office"),
                        text(shared, row, "legal_domain_period", "file_reference", row.getString("id")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("certainty")));
    }

    private List<Step> steps(SharedCase shared) {
        return all(
                """
                select s.plan_id, s.step_id, s.what, s.due_on
                from   casework.plan_step s
                join   casework.plan_version v on v.tenant_id = s.tenant_id and v.id = s.plan_id
                where  v.case_id = ?
                and    coalesce((select z.status from casework.step_state z
                                 where  z.tenant_id = s.tenant_id and z.step_id = s.step_id
                                 order  by z.number desc limit 1), 'PLANNED') in ('PLANNED', 'RUNNING')
                order  by s.step_id""",
                shared.caseId(),
                (row, number) -> new Step(
                        text(
                                shared,
                                row,
                                "plan_step",
                                "what",
                                row.getString("plan_id") + ":" + row.getString("step_id")),
                        row.getObject("due_on", LocalDate.class)));
    }

    private List<Note> notes(SharedCase shared) {
        return all(
                """
                select n.id, n.written_at, n.text
                from   casework.case_note n
                join   casework.shared_thing t on t.tenant_id = n.tenant_id and t.thing_id = n.id
                where  t.grant_id = ? order by n.written_at""",
                shared.grantId(),
                (row, number) -> new Note(
                        row.getTimestamp("written_at").toInstant(),
                        text(shared, row, "case_note", "text", row.getString("id"))));
    }

    private String text(SharedCase shared, ResultSet row, String table, String column, String ids) throws SQLException {
        var sealed = row.getBytes(column);
        if (sealed == null) return "";
        var place = "casework.%s.%s:%s".formatted(table, column, ids);
        return cipher.decrypt(Scope.actor().tenant(), shared.caseId(), sealed, place);
    }

    private <T> List<T> all(String sql, UUID id, RowMapper<T> mapper) {
        return jdbc.sql(sql).param(id).query(mapper).list();
    }

    private <T> List<T> ofCase(String sql, SharedCase shared, RowMapper<T> mapper) {
        return jdbc.sql(sql)
                .params(shared.caseId(), shared.personId())
                .query(mapper)
                .list();
    }
}
