package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Scope;
import de.lotse.web.Formats;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The appointments of a case to which a letter can still invite. */
@Repository
class ComingAppointments {

    private final JdbcClient jdbc;
    private final CaseCipher cipher;

    ComingAppointments(JdbcClient jdbc, CaseCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Those that have not begun, the next first. */
    List<Coming> of(CaseId caseId, LocalDateTime now) {
        return jdbc.sql("""
                        select a.id, a.on_day, a.from_time, a.place, a.room
                        from   casework.appointment a
                        where  a.case_id = :case and a.state = 'PLANNED'
                        and    (a.on_day > :today or a.on_day = :today and a.from_time > :time)
                        order  by a.on_day, a.from_time, a.id""")
                .param("case", caseId.value())
                .param("today", now.toLocalDate())
                .param("time", now.toLocalTime())
                .query((row, number) -> map(caseId, row))
                .list();
    }

    private Coming map(CaseId caseId, ResultSet row) throws SQLException {
        var day = Formats.weekday(row.getObject("on_day", LocalDate.class));
        var time = Formats.time(row.getObject("from_time", LocalTime.class));
        var label = t("casework.letters.appointment", day, time);
        return new Coming(row.getObject("id", UUID.class), label, placeAndRoom(caseId, row));
    }

    private String placeAndRoom(CaseId caseId, ResultSet row) throws SQLException {
        var place = place(caseId, row);
        var room = row.getString("room");
        if (room.isEmpty()) return place;
        return place.isEmpty() ? t("casework.letters.room", room) : t("casework.letters.placeAndRoom", place, room);
    }

    private String place(CaseId caseId, ResultSet row) throws SQLException {
        var sealed = row.getBytes("place");
        if (sealed == null) return "";
        var at = "casework.appointment.place:" + row.getObject("id", UUID.class);
        return cipher.decrypt(Scope.actor().tenant(), caseId.value(), sealed, at);
    }

    /**
     * @param label day and time in words
     * @param place with the room; may be empty
     */
    record Coming(UUID id, String label, String place) {}
}
