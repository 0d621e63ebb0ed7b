package de.lotse.casework.day;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class DayOrderTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatHasItsTimeTodayStandsAboveWhatIsOverdue() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Kaya, Elif");
        var browser = given.browserOf(amira);
        browser.get("/wiedervorlagen")
                .form("/wiedervorlagen")
                .with("dueOn", "heute")
                .with("text", "Längst zu tun")
                .send();
        given.as(amira, () -> jdbc.sql("update casework.reminder set due_on = due_on - 9 where assignee_id = ?")
                .param(amira.user().value())
                .update());
        given.as(amira, () -> jdbc.sql("""
                        insert into casework.appointment
                          (id, case_id, colleague_id, on_day, from_time, to_time, room, phone, interpreter_mode, interpreter_language,
                           interpreter_cost)
                        values (?, ?, ?, ?, '10:00', '10:30', '', '', 'NONE', '', '')""")
                .params(UUID.randomUUID(), id.value(), amira.user().value(), LocalDate.now(Formats.ZONE))
                .update());

        assertThat(browser.get("/start").text())
                .containsSubsequence("Termine heute", "10:00–10:30", "Überfällig", "Längst zu tun");
    }
}
