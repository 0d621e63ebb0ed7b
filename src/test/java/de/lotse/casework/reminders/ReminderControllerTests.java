package de.lotse.casework.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Role;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LotseTest
class ReminderControllerTests {

    @Autowired
    Given given;

    @Test
    void appearsInTheCaseInTheListAndInTheDay() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = "/faelle/" + given.caseOf(amira, "Tesfay, Meron").value() + "/wiedervorlagen";

        browser.get(path)
                .form(path)
                .with("dueOn", "heute")
                .with("text", "Bescheid da?")
                .send();

        for (var page : new String[] {path, "/wiedervorlagen", "/start"}) {
            assertThat(browser.get(page).text()).contains("Bescheid da?", "Tesfay, Meron", "heute");
        }
    }

    @Test
    void leavesTheListWhenItIsDone() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        browser.get("/wiedervorlagen")
                .form("/wiedervorlagen")
                .with("dueOn", "+3")
                .with("text", "Formulare bestellen")
                .send();

        var answer = firstEnding(browser.get("/wiedervorlagen"));

        assertThat(answer.follow().text()).contains("erledigt").doesNotContain("Formulare bestellen");
    }

    @Test
    void aReminderWithoutACaseIsItsOwnersAlone() {
        var amira = given.caseManager();
        given.browserOf(amira)
                .get("/wiedervorlagen")
                .form("/wiedervorlagen")
                .with("dueOn", "heute")
                .with("text", "Zahnarzt")
                .send();
        var colleague = given.colleague(amira.organisation(), Role.CASE_MANAGER);

        assertThat(given.browserOf(colleague).get("/wiedervorlagen").text()).doesNotContain("Zahnarzt");
    }

    @Test
    void doesNotLeadToAnotherSite() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        browser.get("/wiedervorlagen")
                .form("/wiedervorlagen")
                .with("dueOn", "heute")
                .with("text", "x")
                .send();
        var list = browser.get("/wiedervorlagen");
        var action = list.page().select("form[action$=/erledigung]").attr("action");

        for (var site : new String[] {"//boese.example", "/\\boese.example", "https://boese.example"}) {
            var answer = list.form(action).with("back", site).send();
            assertThat(answer.header("Location")).doesNotContain("boese");
        }
    }

    private static Answer firstEnding(Answer list) {
        var action = list.page().select("form[action$=/erledigung]").attr("action");
        return list.form(action).with("ending", "DONE").send();
    }
}
