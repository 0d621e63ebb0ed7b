package de.lotse.casework.sharing;

import static de.lotse.web.Texts.t;

import de.lotse.casework.household.HouseholdRole;
import de.lotse.casework.people.PartialDate;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.SharedCase;
import de.lotse.tenancy.Codes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who somebody is, how to reach and to talk with her, and who lives with her – these without their names: they agreed to nothing. */
@Configuration(proxyBeanMethods = false)
class PersonParts {

    @Bean
    SharedPart sharedIdentity(JdbcClient jdbc, Codes codes) {
        return new Part(ContentCategory.IDENTITY, shared -> jdbc.sql("""
                        select p.display_name, p.birth_date, p.birth_precision, p.gender
                        from   casework.person p
                        where  p.id = ?""")
                .param(shared.personId())
                .query((row, number) -> identity(row, codes))
                .list());
    }

    private static SharedLine identity(ResultSet row, Codes codes) throws SQLException {
        var birth = PartialDate.stored(row.getObject("birth_date", LocalDate.class), row.getString("birth_precision"));
        var gender = row.getString("gender");
        return SharedLine.of(
                row.getString("display_name"),
                birth.text().isEmpty() ? "" : t("casework.sharing.born", birth.text()),
                gender == null ? "" : codes.label("gender", gender));
    }

    @Bean
    SharedPart sharedContact(JdbcClient jdbc) {
        return new Part(ContentCategory.CONTACT, shared -> Stream.concat(
                        ways(jdbc, shared).stream(), addresses(jdbc, shared).stream())
                .toList());
    }

    private static List<SharedLine> ways(JdbcClient jdbc, SharedCase shared) {
        return jdbc.sql(
                        "select c.type, c.value, c.times from casework.contact_point c where c.person_id = ? order by c.id")
                .param(shared.personId())
                .query((row, number) -> SharedLine.named(
                        t("casework.sharing.way." + row.getString("type")),
                        row.getString("value"),
                        row.getString("times") == null ? "" : t("casework.sharing.times", row.getString("times"))))
                .list();
    }

    private static List<SharedLine> addresses(JdbcClient jdbc, SharedCase shared) {
        return jdbc.sql("""
                        select a.street, a.postal_code, a.city
                        from   casework.person_address a
                        where  a.person_id = ? and (a.valid_to is null or a.valid_to >= current_date)
                        order  by a.id""")
                .param(shared.personId())
                .query((row, number) -> SharedLine.named(
                        t("casework.sharing.address"),
                        row.getString("street"),
                        row.getString("postal_code"),
                        row.getString("city")))
                .list();
    }

    @Bean
    SharedPart sharedLanguages(JdbcClient jdbc, Codes codes) {
        return new Part(ContentCategory.LANGUAGE, shared -> jdbc.sql("""
                        select l.language, l.level, c.interpreter_needed and l.language = c.preferred_language as interpreted
                        from   casework.person_language l
                        left join casework.person_communication c on c.tenant_id = l.tenant_id and c.person_id = l.person_id
                        where  l.person_id = ?
                        order  by l.level <> 'NATIVE', l.id""")
                .param(shared.personId())
                .query((row, number) -> SharedLine.of(
                        codes.label("language", row.getString("language")),
                        codes.label("language_level", row.getString("level")),
                        row.getBoolean("interpreted") ? t("casework.sharing.interpreter") : ""))
                .list());
    }

    @Bean
    SharedPart sharedHousehold(JdbcClient jdbc, Codes codes) {
        return new Part(ContentCategory.HOUSEHOLD, shared -> jdbc.sql("""
                        select h.role, count(*) as how_many
                        from   casework.household_member h
                        where  h.case_id = ? and h.person_id <> ? and (h.valid_to is null or h.valid_to >= current_date)
                        group  by h.role
                        order  by h.role""")
                .params(shared.caseId(), shared.personId())
                .query((row, number) -> SharedLine.of(t(
                        "casework.sharing.members",
                        row.getInt("how_many"),
                        HouseholdRole.words(codes, row.getString("role")))))
                .list());
    }
}
