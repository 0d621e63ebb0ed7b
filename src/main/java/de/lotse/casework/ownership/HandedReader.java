package de.lotse.casework.ownership;

import de.lotse.casework.ownership.Handed.Benefit;
import de.lotse.casework.ownership.Handed.Member;
import de.lotse.casework.ownership.Handed.Note;
import de.lotse.casework.ownership.Handed.Place;
import de.lotse.casework.ownership.Handed.Spoken;
import de.lotse.casework.ownership.Handed.Talking;
import de.lotse.casework.ownership.Handed.Title;
import de.lotse.casework.ownership.Handed.Way;
import de.lotse.casework.ownership.Handed.Who;
import de.lotse.casework.search.NameEntry;
import de.lotse.casework.sharing.HandedDocument;
import de.lotse.casework.sharing.Received;
import de.lotse.consent.SharedCase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what goes along. The policies of the recipients' role decide what there is; only for the household a category is asked. */
@Component
class HandedReader {

    private final Received received;
    private final TransferItems items;
    private final JdbcClient jdbc;
    private final HandedPlan plan;
    private final HandedTexts texts;

    HandedReader(Received received, TransferItems items, JdbcClient jdbc, HandedPlan plan, HandedTexts texts) {
        this.received = received;
        this.items = items;
        this.jdbc = jdbc;
        this.plan = plan;
        this.texts = texts;
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
                        members(shared),
                        titles(shared),
                        benefits(shared),
                        plan.of(shared),
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

    /** Who lives with her, without a name: they agreed to nothing. Other parts of a case rest on these rows, so every grant opens them. */
    private List<Member> members(SharedCase shared) {
        return jdbc.sql("""
                        select h.role, h.valid_from from casework.household_member h
                        where  h.case_id = ? and h.person_id <> ? and h.role <> 'CLIENT' and (h.valid_to is null or h.valid_to >= current_date)
                        and    exists (select 1 from consent.shared_case s
                                       where  s.tenant_id = h.tenant_id and s.grant_id = ? and 'HOUSEHOLD' = any (s.categories))
                        order  by h.role, h.id""")
                .params(shared.caseId(), shared.personId(), shared.grantId())
                .query((row, number) -> new Member(row.getString("role"), row.getObject("valid_from", LocalDate.class)))
                .list();
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
                        texts.open(shared, row, "legal_domain_period", "file_reference", row.getString("id")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("certainty")));
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
                        texts.open(shared, row, "case_note", "text", row.getString("id"))));
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
