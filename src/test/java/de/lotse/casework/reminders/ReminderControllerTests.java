package de.lotse.casework.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Role;
import de.lotse.testing.Browser;
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
    void oneClickTakesBackThatItIsDone() {
        var browser = given.browserOf(given.caseManager());
        set(browser, "/wiedervorlagen", "Formulare bestellen");
        var page = firstEnding(browser.get("/wiedervorlagen")).follow();
        var undo = page.page().select("#meldung form").attr("action");

        var back = page.form(undo).send();

        assertThat(page.page().select("#meldung button").text()).contains("Rückgängig");
        assertThat(back.follow().text()).contains("wieder offen", "Formulare bestellen");
        assertThat(page.form(undo).send().status()).as("clicked twice").isEqualTo(303);
    }

    @Test
    void theListOfTheDoneOpensOneAgainFromTheCaseToo() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = "/faelle/" + given.caseOf(amira, "Tesfay, Meron").value() + "/wiedervorlagen";
        set(browser, path, "Erste Frage");
        firstEnding(browser.get(path));
        set(browser, path, "Zweite Frage");
        firstEnding(browser.get(path));

        for (var list : new String[] {"/wiedervorlagen", path}) {
            assertThat(browser.get(list).text()).doesNotContain("Frage");
            var ended = browser.get(list + "?stand=erledigt");
            assertThat(ended.page().select("tbody tr").eachText().getFirst()).contains("Zweite Frage", amira.name());
            var action = ended.page().select("tbody form[action$=/oeffnung]").attr("action");

            assertThat(ended.form(action).send().follow().text()).contains("wieder offen", "Erste Frage");
            assertThat(browser.get(list).text()).contains("Zweite Frage").doesNotContain("Erste Frage");
            firstEnding(browser.get(list));
        }
    }

    @Test
    void nobodyElseOpensItAgain() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        set(browser, "/wiedervorlagen", "Formulare bestellen");
        var page = firstEnding(browser.get("/wiedervorlagen")).follow();
        var undo = page.page().select("#meldung form").attr("action");
        var other = given.browserOf(given.colleague(amira.organisation(), Role.CASE_MANAGER));
        set(other, "/wiedervorlagen", "Eigenes");
        var own = other.get("/wiedervorlagen");
        var ending = own.page().select("form[action$=/erledigung]").attr("action");

        var answer = new Browser.Form(other, undo, own.form(ending).fields()).send();

        assertThat(answer.status()).isEqualTo(404);
        assertThat(other.get("/wiedervorlagen?stand=erledigt").text()).doesNotContain("Formulare bestellen");
    }

    private static void set(Browser browser, String path, String text) {
        browser.get(path).form(path).with("dueOn", "heute").with("text", text).send();
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
