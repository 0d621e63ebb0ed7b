package de.lotse.casework.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.search.NameEntry;
import de.lotse.casework.search.NameEntry.Kind;
import de.lotse.casework.search.NameEntry.Script;
import de.lotse.casework.search.PersonNames;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class CommandControllerTests {

    private static final String PATH = "/befehl";

    @Autowired
    Given given;

    @Autowired
    PersonNames names;

    @Autowired
    JdbcClient jdbc;

    private Actor amira;
    private Browser browser;

    @BeforeEach
    void aCaseManager() {
        amira = given.caseManager();
        browser = given.browserOf(amira);
    }

    @Test
    void opensACaseByNumberOrName() {
        var id = caseOf(amira, "Meron", "Tesfay");

        assertThat(run(number(id)).header("Location")).isEqualTo("/faelle/" + id.value());
        assertThat(run("tesfai").header("Location")).isEqualTo("/faelle/" + id.value());
        assertThat(run("Fall Meron Tesfay").header("Location")).isEqualTo("/faelle/" + id.value());
    }

    @Test
    void opensAPageByItsNameAndAsksWhereSeveralAreMeant() {
        assertThat(run("termine").header("Location")).isEqualTo("/termine");
        assertThat(run("mein tag").header("Location")).isEqualTo("/start");
        caseOf(amira, "Meron", "Tesfay");
        caseOf(amira, "Selam", "Tesfay");

        var several = run("Tesfay");

        assertThat(several.status()).isEqualTo(200);
        assertThat(several.text()).contains("Tesfay, Meron", "Tesfay, Selam");
    }

    @Test
    void opensAFormInTheCaseThatIsNamed() {
        var id = caseOf(amira, "Meron", "Tesfay");
        var path = "/faelle/" + id.value();

        assertThat(run("termin " + number(id)).header("Location")).isEqualTo(path + "/termine/neu");
        assertThat(run("Kontakt Tesfay").header("Location")).isEqualTo(path + "/kontakte");
        assertThat(run("brief tesfai").header("Location")).isEqualTo(path + "/schreiben/neu");
        assertThat(run("hinweis Tesfay").header("Location")).isEqualTo(path + "/hinweise/neu");
        for (var form : List.of("/termine/neu", "/kontakte", "/schreiben/neu", "/hinweise/neu"))
            assertThat(browser.get(path + form).status()).isEqualTo(200);
        assertThat(run("termin").header("Location")).isEqualTo("/termine");
        assertThat(run("termin Niemand").text()).contains("Zu „Niemand“ gibt es keinen offenen Fall");
        caseOf(amira, "Selam", "Tesfay");
        assertThat(run("termin Tesfay").page().select("a[href$=/termine/neu]")).hasSize(2);
        var colleague = given.browserOf(given.colleague(amira.organisation(), Role.CASE_MANAGER));
        assertThat(run(colleague, "termin Tesfay").status()).isEqualTo(422);
    }

    @Test
    void addsANoteAtOnceByNumberAndAsksFirstByName() {
        var id = caseOf(amira, "Meron", "Tesfay");

        var done = run("notiz " + number(id) + ": Bescheid liegt vor").follow();
        assertThat(done.text()).contains("Die Notiz steht im Fall Tesfay, Meron");
        var asked = run("notiz Tesfay: Rückruf erbeten");
        assertThat(asked.page().select("main dl").text()).contains("Fall Tesfay, Meron", "Notiz Rückruf erbeten");
        assertThat(asked.page().select("main [type=radio]")).isEmpty();
        assertThat(notes(id)).contains("Bescheid liegt vor").doesNotContain("Rückruf");

        var form = asked.form(PATH);
        var confirmed = form.send();
        confirmed.repeat(form);

        assertThat(notes(id)).containsOnlyOnce("Rückruf erbeten");
    }

    @Test
    void setsAReminderWithADayAsPeopleSayIt() {
        var id = caseOf(amira, "Meron", "Tesfay");

        assertThat(run("wv " + number(id) + " in 2 Wochen: Familienkasse fragen")
                        .follow()
                        .text())
                .contains("Wiedervorlage am", "gesetzt für Tesfay, Meron");
        assertThat(run("wv morgen Dienstwagen buchen").follow().text()).contains("ohne Fall");

        assertThat(browser.get("/wiedervorlagen").text())
                .contains("Familienkasse fragen", "Dienstwagen buchen", "ohne Fall");
        assertThat(run("wv " + number(id) + ": irgendwann").status()).isEqualTo(422);
        assertThat(run("wv " + number(id) + " 1.1.2020: zu spät").text()).contains("ist vorbei");
    }

    @Test
    void showsAReminderBeforeItIsSetByNameAndAsksOnlyWhereSeveralAreMeant() {
        caseOf(amira, "Meron", "Tesfay");

        var one = run("wv Tesfay am 1.3.2090: Zeugnis holen");
        assertThat(one.page().select("main dl").text())
                .contains("Fall Tesfay, Meron", "Am 01.03.2090", "Wiedervorlage Zeugnis holen");
        assertThat(one.page().select("main [type=radio]")).isEmpty();
        assertThat(one.form(PATH).send().follow().text())
                .contains("Wiedervorlage am 01.03.2090 gesetzt für Tesfay, Meron");

        caseOf(amira, "Selam", "Tesfay");
        var several = run("wv Tesfay am 1.3.2090: Zeugnis holen");
        assertThat(several.page().select("main [type=radio]")).hasSize(2);
        assertThat(several.page().select("main dl").text()).contains("Am 01.03.2090", "Wiedervorlage Zeugnis holen");
    }

    @Test
    void saysThatADayDoesNotExist() {
        var answer = run("wv am 31.2.: Unsinn");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Den 31.2. gibt es nicht.");
    }

    @Test
    void beginsAPhoneNoteWithWhatWasSaid() {
        var page = run("tel Frau Kaya ruft zurück");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("form[action=/telefonnotiz] textarea").text())
                .isEqualTo("Frau Kaya ruft zurück");
    }

    @Test
    void keepsWhatWasTypedWhenItCannotBeDone() {
        var refused = run("notiz Niemand: ist da");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Zu „Niemand“ gibt es keinen offenen Fall");
        assertThat(refused.valueOf("command")).isEqualTo("notiz Niemand: ist da");
        assertThat(run("").status()).isEqualTo(422);
    }

    @Test
    void findsAndWritesOnlyWhereOneMay() {
        var id = caseOf(amira, "Meron", "Tesfay");
        var colleague = given.browserOf(given.colleague(amira.organisation(), Role.CASE_MANAGER));
        var number = number(id);

        assertThat(run(colleague, number).status()).isEqualTo(422);
        assertThat(run(colleague, "Tesfay").text()).doesNotContain("Meron");
        assertThat(run(colleague, "notiz " + number + ": fremd").status()).isEqualTo(422);
        var forced = colleague
                .get(PATH)
                .form(PATH)
                .with("command", "notiz x: fremd")
                .with("commandCase", id.value().toString());
        assertThat(forced.send().status()).isEqualTo(404);
        assertThat(notes(id)).doesNotContain("fremd");
    }

    @Test
    void everythingIsAtMostTwoStepsFromMeinTag() {
        caseOf(amira, "Meron", "Tesfay");
        run("wv morgen Wagen buchen");
        var reached = new TreeSet<String>();
        var start = browser.get("/start").page();
        reached.addAll(addresses(start));
        for (var link : start.select("a[href^=/]").eachAttr("href"))
            if (!link.equals("/")) reached.addAll(addresses(browser.get(link).page()));

        assertThat(reached)
                .contains("/befehl", "/telefonnotiz", "/anfragen/neu", "/termine", "/sprechstunde", "/suche")
                .contains("/sammelaktionen/faelle", "/faelle/filter", "/faelle/liste")
                .contains("/sammelaktionen/wiedervorlagen", "/wiedervorlagen/filter", "/wiedervorlagen/liste");
    }

    private static List<String> addresses(Document page) {
        var found = new ArrayList<String>(page.select("a[href^=/]").eachAttr("href"));
        found.addAll(page.select("form[action]").eachAttr("action"));
        found.addAll(page.select("button[formaction]").eachAttr("formaction"));
        return found;
    }

    @Test
    void leavesTheSameTraceAsTheSearch() {
        var id = caseOf(amira, "Meron", "Tesfay");

        run("Tesfay");

        assertThat(given.as(amira, () -> jdbc.sql("select action from audit.access_entry where ? = any(subject_ids)")
                        .param(id.value())
                        .query(String.class)
                        .list()))
                .containsExactly("SEARCH");
    }

    private Answer run(String command) {
        return run(browser, command);
    }

    private static Answer run(Browser browser, String command) {
        return browser.get(PATH).form(PATH).with("command", command).send();
    }

    private String notes(CaseId id) {
        return browser.get("/faelle/" + id.value() + "/notizen").text();
    }

    private String number(CaseId id) {
        return given.as(amira, () -> jdbc.sql("select case_number from casework.case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    private CaseId caseOf(Actor actor, String givenName, String family) {
        var id = given.caseOf(actor, family + ", " + givenName);
        return given.as(actor, () -> {
            var person = jdbc.sql("select client_id from casework.case_file where id = ?")
                    .param(id.value())
                    .query(UUID.class)
                    .single();
            names.store(
                    new PersonId(person), List.of(new NameEntry(givenName, "", family, Script.LATIN, Kind.OFFICIAL)));
            return id;
        });
    }
}
