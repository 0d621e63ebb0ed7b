package de.lotse.casework.notes;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.shared.Role;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class NoteControllerTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsANoteAndShowsItInTheCase() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = notes(given.caseOf(amira, "Melnyk, Олена"));

        var answer = browser.get(path)
                .form(path)
                .with("text", "Bescheid vom Jobcenter besprochen.")
                .send();

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.follow().text())
                .contains("Die Notiz ist gespeichert.", "Bescheid vom Jobcenter besprochen.", "Melnyk, Олена");
    }

    @Test
    void rejectsAnEmptyNote() {
        var amira = given.caseManager();
        var path = notes(given.caseOf(amira, "Yılmaz, Emre"));

        var answer =
                given.browserOf(amira).get(path).form(path).with("text", "  ").send();

        assertThat(answer.status()).isEqualTo(422);
        var field = answer.page().getElementById("text");
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        assertThat(answer.page().getElementById("fehler").text()).contains("Geben Sie eine Notiz ein.");
    }

    @Test
    void keepsWhatWasTypedWhenItIsTooLong() {
        var amira = given.caseManager();
        var path = notes(given.caseOf(amira, "Haile, Selam"));
        var text = "Wort ".repeat(5_000);

        var answer =
                given.browserOf(amira).get(path).form(path).with("text", text).send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("text")).isEqualTo(text.strip());
    }

    @Test
    void sendingTheSameFormTwiceWritesOneNote() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = notes(given.caseOf(amira, "Popescu, Ana"));
        var form = browser.get(path).form(path).with("text", "Nur einmal.");

        assertThat(form.send().header("Location")).isEqualTo(form.send().header("Location"));

        assertThat(browser.get(path).page().getElementsContainingOwnText("Nur einmal."))
                .hasSize(1);
    }

    @Test
    void saysOnceThatANoteIsSavedEvenAfterADoubleClick() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = notes(given.caseOf(amira, "Popescu, Ana"));
        var form = browser.get(path).form(path).with("text", "Nur einmal.");
        form.send();
        form.send();

        assertThat(browser.get(path).text()).contains("Die Notiz ist gespeichert.");
        assertThat(browser.get(path).text()).doesNotContain("Die Notiz ist gespeichert.");
    }

    @Test
    void keepsWhatWasTypedWhenTheCaseWasClosedMeanwhile() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Zu, Zita");
        var path = notes(id);
        var form = given.browserOf(amira).get(path).form(path).with("text", "Ein langer Text.");
        given.as(amira, () -> jdbc.sql(
                        "update casework.case_file set status = 'CLOSED', closed_on = current_date where id = ?")
                .param(id.value())
                .update());

        var answer = form.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("textarea[readonly]").eachText()).containsExactly("Ein langer Text.");
    }

    @Test
    void hidesTheCaseFromEverybodyElse() {
        var amira = given.caseManager();
        var path = notes(given.caseOf(amira, "Rahimi, Farid"));
        var sameOrganisation = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var otherOrganisation = given.caseManager();
        var otherCity = given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.CASE_MANAGER);

        for (var stranger : java.util.List.of(sameOrganisation, otherOrganisation, otherCity)) {
            var browser = given.browserOf(stranger);
            var hidden = browser.get(path);
            var missing = browser.get("/faelle/" + UUID.randomUUID() + "/notizen");
            assertThat(hidden.status()).isEqualTo(404);
            assertThat(hidden.text()).isEqualTo(missing.text());
        }
    }

    @Test
    void keepsTheTextFromWhoeverReadsTheDatabase() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Osman, Yusuf");
        var path = notes(id);
        given.browserOf(amira).get(path).form(path).with("text", "vertraulich").send();

        var stored = given.as(amira, () -> jdbc.sql("select text from casework.case_note where case_id = ?")
                .param(id.value())
                .query(byte[].class)
                .single());

        assertThat(new String(stored, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("vertraulich");
    }

    @Test
    void writesEachLookIntoTheAccessLog() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Demir, Leyla");
        given.browserOf(amira).get(notes(id));

        var entries = given.as(amira, () -> jdbc.sql("""
                        select action from audit.access_entry
                        where  subject_ids @> array[?::uuid] and user_id = ?""")
                .params(id.value(), amira.user().value())
                .query(String.class)
                .list());

        assertThat(entries).containsExactly("VIEW");
    }

    private static String notes(CaseId id) {
        return "/faelle/" + id.value() + "/notizen";
    }
}
