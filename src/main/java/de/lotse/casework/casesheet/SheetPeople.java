package de.lotse.casework.casesheet;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.household.HouseholdRole;
import de.lotse.tenancy.Codes;
import de.lotse.web.Formats;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the household for a sheet, with what each may rely on today. */
@Repository
class SheetPeople {

    private static final String IN_FORCE =
            "where x.case_id = :case and x.valid_from <= :today and (x.valid_to is null or x.valid_to >= :today) order by x.valid_from, x.id";

    private final JdbcClient jdbc;
    private final Codes codes;

    SheetPeople(JdbcClient jdbc, Codes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    /** The person of the case first, then the others by age. */
    List<SheetPerson> of(CaseId caseId, LocalDate today) {
        var titles = inForce("residence_title", "title", "residence_title", caseId, today);
        var domains = inForce("legal_domain_period", "legal_domain", "legal_domain", caseId, today);
        return jdbc.sql("""
                        select m.person_id, m.role, p.display_name, p.birth_date, p.birth_precision
                        from   casework.household_member m
                        join   casework.case_file c on c.tenant_id = m.tenant_id and c.id = m.case_id
                        join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                        where  m.case_id = :case and (m.valid_to is null or m.valid_to >= :today)
                        order  by m.person_id <> c.client_id, p.birth_date nulls last, p.display_name, p.id""")
                .param("case", caseId.value())
                .param("today", today)
                .query((row, number) -> {
                    var id = row.getObject("person_id", UUID.class);
                    return new SheetPerson(
                            row.getString("display_name"),
                            HouseholdRole.words(codes, row.getString("role")),
                            born(row),
                            titles.getOrDefault(id, ""),
                            domains.getOrDefault(id, ""));
                })
                .list();
    }

    /** Empty where it is not known, or must not become known (§ 51 BMG). */
    String address(PersonId person, LocalDate today) {
        return jdbc.sql("""
                        select concat_ws(', ', a.street, concat_ws(' ', a.postal_code, a.city))
                        from   casework.person_address a
                        join   casework.person p on p.tenant_id = a.tenant_id and p.id = a.person_id
                        join   casework.shown_place s on s.tenant_id = a.tenant_id and s.person_id = a.person_id
                        where  a.person_id = :person and not p.address_protected
                        and    (a.valid_from is null or a.valid_from <= :today)
                        and    (a.valid_to is null or a.valid_to >= :today)
                        order  by a.valid_from desc nulls last, a.id desc
                        limit  1""")
                .param("person", person.value())
                .param("today", today)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private Map<UUID, String> inForce(String table, String column, String list, CaseId caseId, LocalDate today) {
        return jdbc
                .sql("select x.person_id, x." + column + " as code, x.valid_to from casework." + table + " x "
                        + IN_FORCE)
                .param("case", caseId.value())
                .param("today", today)
                .query((row, number) -> Map.entry(row.getObject("person_id", UUID.class), until(row, list)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, joining("; "))));
    }

    private String until(ResultSet row, String list) throws SQLException {
        var label = codes.label(list, row.getString("code"));
        var last = row.getObject("valid_to", LocalDate.class);
        return last == null ? label : t("casework.sheet.until", label, Formats.date(last));
    }

    private static String born(ResultSet row) throws SQLException {
        var born = row.getObject("birth_date", LocalDate.class);
        if (born == null) return "";
        return switch (row.getString("birth_precision")) {
            case "DAY" -> Formats.date(born);
            case "MONTH" -> t("casework.sheet.born.month", born.getMonthValue(), String.valueOf(born.getYear()));
            case "YEAR" -> String.valueOf(born.getYear());
            default -> t("casework.sheet.born.about", String.valueOf(born.getYear()));
        };
    }
}
