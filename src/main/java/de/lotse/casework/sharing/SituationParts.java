package de.lotse.casework.sharing;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Formats.time;
import static de.lotse.web.Texts.t;

import de.lotse.consent.ContentCategory;
import de.lotse.consent.SharedCase;
import de.lotse.tenancy.Codes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Titles, benefits and appointments, as far as they hold now or later. */
@Configuration(proxyBeanMethods = false)
class SituationParts {

    @Bean
    SharedPart sharedTitles(JdbcClient jdbc, Codes codes) {
        return new Part(ContentCategory.RESIDENCE_STATUS, shared -> jdbc.sql("""
                        select r.title, r.valid_from, r.valid_to
                        from   casework.residence_title r
                        where  r.case_id = ? and r.person_id = ? and (r.valid_to is null or r.valid_to >= current_date)
                        order  by r.valid_from""")
                .params(shared.caseId(), shared.personId())
                .query((row, number) ->
                        SharedLine.of(codes.label("residence_title", row.getString("title")), period(row)))
                .list());
    }

    @Bean
    SharedPart sharedBenefits(JdbcClient jdbc, Codes codes, CaseTexts texts) {
        return new Part(ContentCategory.BENEFITS, shared -> jdbc.sql("""
                        select d.id, d.legal_domain, d.office, d.file_reference, d.valid_from, d.valid_to, d.certainty
                        from   casework.legal_domain_period d
                        where  d.case_id = ? and d.person_id = ? and (d.valid_to is null or d.valid_to >= current_date)
                        order  by d.valid_from""")
                .params(shared.caseId(), shared.personId())
                .query((row, number) -> benefit(row, shared, codes, texts))
                .list());
    }

    private static SharedLine benefit(ResultSet row, SharedCase shared, Codes codes, CaseTexts texts)
            throws SQLException {
        var reference = texts.open(shared.caseId(), row, "legal_domain_period", "file_reference", id(row, "id"));
        return SharedLine.of(
                codes.label("legal_domain", row.getString("legal_domain")),
                row.getString("office"),
                reference.isEmpty() ? "" : t("casework.sharing.reference", reference),
                period(row),
                row.getString("certainty").equals("EXPECTED") ? t("casework.sharing.expected") : "");
    }

    @Bean
    SharedPart sharedAppointments(JdbcClient jdbc, CaseTexts texts, Clock clock) {
        return new Part(ContentCategory.APPOINTMENTS, shared -> jdbc.sql("""
                        select a.id, a.on_day, a.from_time, a.place, a.room
                        from   casework.appointment a
                        where  a.case_id = ? and a.on_day >= ?
                        order  by a.on_day, a.from_time""")
                .params(shared.caseId(), LocalDate.now(clock))
                .query((row, number) -> SharedLine.of(
                        date(row.getObject("on_day", LocalDate.class)),
                        time(row.getObject("from_time", LocalTime.class)),
                        texts.open(shared.caseId(), row, "appointment", "place", id(row, "id")),
                        Objects.requireNonNullElse(row.getString("room"), "")))
                .list());
    }

    private static String period(ResultSet row) throws SQLException {
        var from = row.getObject("valid_from", LocalDate.class);
        var to = row.getObject("valid_to", LocalDate.class);
        return to == null
                ? t("casework.sharing.since", date(from))
                : t("casework.sharing.fromTo", date(from), date(to));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
