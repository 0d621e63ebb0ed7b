package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.templates.Placeholder;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Codes;
import de.lotse.web.Formats;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a case knows for the placeholders of its letters: appointments, deadlines, titles, file numbers. */
@Repository
class Facts {

    private final JdbcClient jdbc;
    private final CaseCipher cipher;
    private final Codes codes;
    private final ComingAppointments appointments;

    Facts(JdbcClient jdbc, CaseCipher cipher, Codes codes, ComingAppointments appointments) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.codes = codes;
        this.appointments = appointments;
    }

    /**
     * @param appointment the one that the letter is about; null for the next
     * @param deadline the one that the letter is about; null for the next that is open
     */
    Map<Placeholder, String> of(
            CaseId caseId, PersonId person, @Nullable UUID appointment, @Nullable UUID deadline, LocalDateTime now) {
        var facts = new EnumMap<Placeholder, String>(Placeholder.class);
        var today = now.toLocalDate();
        appointments.of(caseId, now).stream()
                .filter(one -> appointment == null || one.id().equals(appointment))
                .findFirst()
                .ifPresent(next -> {
                    facts.put(Placeholder.APPOINTMENT, next.label());
                    facts.put(Placeholder.APPOINTMENT_PLACE, next.place());
                });
        attendance(caseId, today, facts);
        title(caseId, person, today, facts);
        fileNumber(caseId, person, today, facts);
        objection(caseId, deadline, facts);
        return facts;
    }

    /** The last talk that took place, or is taking place today. */
    private void attendance(CaseId caseId, LocalDate today, Map<Placeholder, String> facts) {
        jdbc.sql("""
                        select a.on_day, a.from_time, a.to_time
                        from   casework.appointment a
                        where  a.case_id = :case and (a.state = 'HELD' or a.state = 'PLANNED' and a.on_day = :today) and a.on_day <= :today
                        order  by a.on_day desc, a.from_time desc
                        limit  1""")
                .param("case", caseId.value())
                .param("today", today)
                .query((row, number) -> {
                    facts.put(Placeholder.ATTENDED_ON, Formats.date(row.getObject("on_day", LocalDate.class)));
                    facts.put(Placeholder.ATTENDED_FROM, Formats.clock(row.getObject("from_time", LocalTime.class)));
                    facts.put(Placeholder.ATTENDED_TO, Formats.clock(row.getObject("to_time", LocalTime.class)));
                    return true;
                })
                .list();
    }

    private void title(CaseId caseId, PersonId person, LocalDate today, Map<Placeholder, String> facts) {
        jdbc.sql("""
                        select r.title, r.valid_to
                        from   casework.residence_title r
                        where  r.case_id = :case and r.person_id = :person and r.valid_from <= :today
                        and    (r.valid_to is null or r.valid_to >= :today)
                        order  by r.valid_from desc
                        limit  1""")
                .param("case", caseId.value())
                .param("person", person.value())
                .param("today", today)
                .query((row, number) -> {
                    var until = row.getObject("valid_to", LocalDate.class);
                    facts.put(Placeholder.TITLE, codes.label("residence_title", row.getString("title")));
                    facts.put(
                            Placeholder.TITLE_UNTIL,
                            until == null ? t("casework.letters.unlimited") : Formats.date(until));
                    return true;
                })
                .list();
    }

    /** Only where there is one: which of two is meant, nobody but the case manager knows. */
    private void fileNumber(CaseId caseId, PersonId person, LocalDate today, Map<Placeholder, String> facts) {
        var numbers = jdbc.sql("""
                        select d.id, d.file_reference
                        from   casework.legal_domain_period d
                        where  d.case_id = :case and d.person_id = :person and d.file_reference is not null
                        and    d.valid_from <= :today and (d.valid_to is null or d.valid_to >= :today)""")
                .param("case", caseId.value())
                .param("person", person.value())
                .param("today", today)
                .query((row, number) ->
                        opened(caseId, row, "file_reference", "casework.legal_domain_period.file_reference:"))
                .list();
        if (numbers.size() == 1) facts.put(Placeholder.FILE_NUMBER, numbers.getFirst());
    }

    private void objection(CaseId caseId, @Nullable UUID deadline, Map<Placeholder, String> facts) {
        jdbc.sql("""
                        select d.id, d.happened, d.happened_on, d.due_on, d.subject
                        from   casework.deadline d
                        where  d.case_id = :case
                        and    (d.id = :deadline or cast(:deadline as uuid) is null and d.done_on is null and d.rule like 'OBJECTION%')
                        order  by d.due_on, d.id
                        limit  1""")
                .param("case", caseId.value())
                .param("deadline", deadline)
                .query((row, number) -> {
                    if (row.getString("happened").equals("POSTED"))
                        facts.put(Placeholder.DECISION_OF, Formats.date(row.getObject("happened_on", LocalDate.class)));
                    facts.put(Placeholder.DUE, Formats.date(row.getObject("due_on", LocalDate.class)));
                    facts.put(Placeholder.MATTER, opened(caseId, row, "subject", "casework.deadline.subject:"));
                    return true;
                })
                .list();
    }

    private String opened(CaseId caseId, ResultSet row, String column, String place) throws SQLException {
        var sealed = row.getBytes(column);
        if (sealed == null) return "";
        return cipher.decrypt(Scope.actor().tenant(), caseId.value(), sealed, place + row.getObject("id", UUID.class));
    }
}
