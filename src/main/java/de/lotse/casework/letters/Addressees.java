package de.lotse.casework.letters;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.shared.NotFound;
import de.lotse.web.Formats;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the people of a case for its letters. An address that must not become known is not even read. */
@Repository
class Addressees {

    private final JdbcClient jdbc;

    Addressees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Throws {@link NotFound} for somebody who is not of the household. */
    Addressee get(CaseId caseId, PersonId person, LocalDate today) {
        return jdbc.sql("""
                        select p.id, p.display_name, p.gender, p.birth_date, p.birth_precision, n.given, n.particles, n.family,
                               a.street, a.postal_code, a.city, coalesce(k.preferred_language, l.language) as language,
                               coalesce(k.interpreter_needed, false) as interpreter, k.literacy
                        from   casework.household_member m
                        join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                        left join casework.person_communication k on k.tenant_id = p.tenant_id and k.person_id = p.id
                        left join lateral (
                               select n.given, n.particles, n.family from casework.person_name n
                               where  n.tenant_id = p.tenant_id and n.person_id = p.id and n.script = 'LATIN' and n.kind <> 'FORMER'
                               order  by n.kind = 'OFFICIAL' desc, n.position limit 1) n on true
                        left join lateral (
                               select l.language from casework.person_language l
                               where  l.tenant_id = p.tenant_id and l.person_id = p.id and l.level = 'NATIVE'
                               order  by l.id limit 1) l on true
                        left join lateral (
                               select a.street, a.postal_code, a.city from casework.person_address a
                               where  a.tenant_id = p.tenant_id and a.person_id = p.id
                               and    (a.valid_from is null or a.valid_from <= :today)
                               and    (a.valid_to is null or a.valid_to >= :today)
                               and    not p.address_protected
                               and    not exists (select 1 from casework.case_with_protected_address c
                                                  where c.tenant_id = m.tenant_id and c.case_id = m.case_id)
                               and    exists (select 1 from casework.shown_place s
                                              where s.tenant_id = p.tenant_id and s.person_id = p.id)
                               order  by a.valid_from desc nulls last, a.id desc limit 1) a on true
                        where  m.case_id = :case and p.id = :person""")
                .param("today", today)
                .param("case", caseId.value())
                .param("person", person.value())
                .query(Addressees::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Addressee map(ResultSet row, int number) throws SQLException {
        var shown = row.getString("display_name");
        var given = text(row, "given");
        var family = joined(text(row, "particles"), text(row, "family"));
        var official = joined(given, family);
        return new Addressee(
                new PersonId(row.getObject("id", UUID.class)),
                official.isEmpty() ? turned(shown) : official,
                family.isEmpty() ? shown.replaceFirst(",.*", "") : family,
                text(row, "gender"),
                born(row),
                text(row, "street"),
                joined(text(row, "postal_code"), text(row, "city")),
                text(row, "language"),
                row.getBoolean("interpreter"),
                text(row, "literacy"));
    }

    private static String born(ResultSet row) throws SQLException {
        var born = row.getObject("birth_date", LocalDate.class);
        return born == null || !row.getString("birth_precision").equals("DAY") ? "" : Formats.date(born);
    }

    /** "Family, Given" as one says it. */
    private static String turned(String shown) {
        var comma = shown.indexOf(", ");
        return comma < 0 ? shown : shown.substring(comma + 2) + " " + shown.substring(0, comma);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
