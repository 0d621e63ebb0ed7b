package de.lotse.casework.relocation;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.people.PartialDate;
import de.lotse.consent.ContentCategory;
import de.lotse.tenancy.Codes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known about the people themselves. Where somebody is to be found is left out when an address is protected. */
@Configuration(proxyBeanMethods = false)
class PersonalParts {

    @Bean
    RelocationPart identityPart(JdbcClient jdbc, Codes codes) {
        return new Part(ContentCategory.IDENTITY, (head, about) -> jdbc.sql("""
                        select p.display_name, p.birth_date, p.birth_precision,
                               array(select n.state from casework.person_nationality n
                                     where n.tenant_id = p.tenant_id and n.person_id = p.id order by n.id) as states
                        from   casework.person p
                        where  p.id = any(?)
                        order  by p.id <> ?, p.birth_date nulls last, p.display_name""")
                .params(ids(about), head.clientId().value())
                .query((row, number) -> identity(row, codes))
                .list());
    }

    private static String identity(ResultSet row, Codes codes) throws SQLException {
        var birth = PartialDate.stored(row.getObject("birth_date", LocalDate.class), row.getString("birth_precision"));
        return joined(
                row.getString("display_name"),
                birth.text().isEmpty() ? "" : t("casework.relocation.born", birth.text()),
                labels(row, "states", "state", codes));
    }

    @Bean
    RelocationPart languagePart(JdbcClient jdbc, Codes codes) {
        return new Part(ContentCategory.LANGUAGE, (head, about) -> jdbc.sql("""
                        select p.display_name, l.language, l.level
                        from   casework.person_language l
                        join   casework.person p on p.tenant_id = l.tenant_id and p.id = l.person_id
                        where  l.person_id = any(?)
                        order  by p.id <> ?, p.display_name, l.level <> 'NATIVE', l.id""")
                .params(ids(about), head.clientId().value())
                .query((row, number) -> named(
                        about,
                        row.getString("display_name"),
                        joined(
                                codes.label("language", row.getString("language")),
                                codes.label("language_level", row.getString("level")))))
                .list());
    }

    @Bean
    RelocationPart contactPart(JdbcClient jdbc) {
        return new Part(
                ContentCategory.CONTACT,
                (head, about) -> head.addressProtected()
                        ? List.of()
                        : Stream.concat(addresses(jdbc, about), ways(jdbc, about))
                                .toList());
    }

    private static Stream<String> addresses(JdbcClient jdbc, List<PersonId> about) {
        return jdbc
                .sql("""
                        select distinct a.street, a.postal_code, a.city
                        from   casework.person_address a
                        join   casework.shown_place s on s.tenant_id = a.tenant_id and s.person_id = a.person_id
                        where  a.person_id = any(?) and (a.valid_to is null or a.valid_to >= current_date)
                        order  by a.city, a.street""")
                .param(ids(about))
                .query((row, number) -> joined(
                        row.getString("street"),
                        (blank(row.getString("postal_code")) + " " + row.getString("city")).strip()))
                .list()
                .stream();
    }

    /** Only what may be used without danger. */
    private static Stream<String> ways(JdbcClient jdbc, List<PersonId> about) {
        return jdbc
                .sql("""
                        select p.display_name, c.value
                        from   casework.contact_point c
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.person_id
                        where  c.person_id = any(?) and c.safe = 'YES'
                        order  by p.display_name, c.id""")
                .param(ids(about))
                .query((row, number) -> named(about, row.getString("display_name"), row.getString("value")))
                .list()
                .stream();
    }

    @Bean
    RelocationPart householdPart(JdbcClient jdbc, Codes codes) {
        return new Part(ContentCategory.HOUSEHOLD, (head, about) -> jdbc.sql("""
                        select p.display_name, m.role
                        from   casework.household_member m
                        join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                        where  m.case_id = ? and m.person_id = any(?) and m.role <> 'CLIENT'
                        order  by p.birth_date nulls last, p.display_name""")
                .params(head.id().value(), ids(about))
                .query((row, number) ->
                        joined(row.getString("display_name"), codes.label("household_role", row.getString("role"))))
                .list());
    }

    @Bean
    RelocationPart schoolPart(JdbcClient jdbc) {
        return new Part(
                ContentCategory.EDUCATION,
                (head, about) -> head.addressProtected()
                        ? List.of()
                        : jdbc.sql("""
                        select p.display_name, s.name, s.class, s.valid_from
                        from   casework.person_school s
                        join   casework.person p on p.tenant_id = s.tenant_id and p.id = s.person_id
                        join   casework.shown_place k on k.tenant_id = s.tenant_id and k.person_id = s.person_id
                        where  s.person_id = any(?) and s.name is not null and (s.valid_to is null or s.valid_to >= current_date)
                        order  by p.display_name, s.id""")
                                .param(ids(about))
                                .query(PersonalParts::school)
                                .list());
    }

    private static String school(ResultSet row, int number) throws SQLException {
        var since = row.getObject("valid_from", LocalDate.class);
        return joined(
                row.getString("display_name"),
                row.getString("name"),
                row.getString("class"),
                since == null ? "" : t("casework.relocation.since", date(since)));
    }

    /** Whose it is goes without saying where the sheet is about one person only. */
    private static String named(List<PersonId> about, String name, String what) {
        return about.size() == 1 ? what : t("casework.relocation.named", name, what);
    }

    private static String labels(ResultSet row, String column, String list, Codes codes) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray())
                .map(code -> codes.label(list, code))
                .collect(Collectors.joining(", "));
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .map(PersonalParts::blank)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static UUID[] ids(List<PersonId> about) {
        return about.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private record Part(ContentCategory category, Lines lines) implements RelocationPart {

        @Override
        public List<String> lines(CaseHead head, List<PersonId> about) {
            return lines.of(head, about);
        }
    }

    private interface Lines {
        List<String> of(CaseHead head, List<PersonId> about);
    }
}
