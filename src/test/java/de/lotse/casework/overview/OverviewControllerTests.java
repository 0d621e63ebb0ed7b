package de.lotse.casework.overview;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class OverviewControllerTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tellsWhoItIsAboutWhereItStandsAndWhoLeadsIt() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Samira");
        born(amira, "1990-05-05", "YEAR");

        var text = given.browserOf(amira).get(path(id)).text();

        assertThat(text)
                .contains("Haddad, Samira", "etwa", "in Klärung", "Bedarfserhebung", amira.name())
                .contains("Letzte Ereignisse", "Fall eröffnet", "Zum Verlauf");
    }

    @Test
    void survivesALongNameFromRightToLeft() {
        var amira = given.caseManager();
        var name = "محمد ".repeat(59) + "علي";
        var id = given.caseOf(amira, name);

        var page = given.browserOf(amira).get(path(id)).page();

        assertThat(page.selectFirst(".lotse-name-bar-name").text()).isEqualTo(name);
        assertThat(page.selectFirst(".lotse-name-bar-name").attr("dir")).isEqualTo("auto");
    }

    @Test
    void changesThePhaseForwardAndBackAndTellsTheCourse() {
        var amira = given.caseManager();
        var id = running(amira, "Wechsel, Wanda");
        var browser = given.browserOf(amira);

        browser.get(path(id))
                .form(path(id) + "/phase")
                .with("phase", "PLANNING")
                .send();
        var back = browser.get(path(id))
                .form(path(id) + "/phase")
                .with("phase", "ASSESSMENT")
                .send()
                .follow();

        assertThat(back.text())
                .contains("Die Änderung ist gespeichert.")
                .contains("Bedarfserhebung → Hilfeplanung", "Hilfeplanung → Bedarfserhebung");
    }

    @Test
    void asksForAPhase() {
        var amira = given.caseManager();
        var id = running(amira, "Leer, Lea");

        var answer = given.browserOf(amira)
                .get(path(id))
                .form(path(id) + "/phase")
                .with("phase", "")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("fehler").text())
                .contains("Wählen Sie die Phase aus, in die der Fall wechselt.");
    }

    @Test
    void offersNoPhaseWhileTheCaseIsNotRunning() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Klärung, Klara");

        var page = given.browserOf(amira).get(path(id)).page();

        assertThat(page.select("form[action$=/phase], form[action$=/stand]")).isEmpty();
    }

    @Test
    void letsACaseRestAndGoOnWithTheReasonInItsCourse() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Pause, Paula");
        given.consent(amira, id);
        var browser = given.browserOf(amira);

        var paused = browser.get(path(id))
                .form(path(id) + "/stand")
                .with("reason", "Kur bis Ende März")
                .send()
                .follow();
        var again = paused.form(path(id) + "/stand").send().follow();

        assertThat(paused.text()).contains("ruht", "Fall ruht: Kur bis Ende März");
        assertThat(again.text()).contains("laufend", "Fall läuft wieder");
    }

    @Test
    void aRestingCaseGoesOnOnlyWithAConsent() {
        var amira = given.caseManager();
        var id = running(amira, "Widerruf, Wilma");
        var browser = given.browserOf(amira);
        var paused = browser.get(path(id)).form(path(id) + "/stand").send().follow();

        var refused =
                paused.form(path(id) + "/stand").with("reason", "Kur zu Ende").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().getElementById("fehler").text()).contains("Der Fall ruht weiter");
        assertThat(refused.page().select("#fehlt a").attr("href")).isEqualTo(path(id) + "/einwilligungen");
        assertThat(refused.valueOf("reason")).isEqualTo("Kur zu Ende");
        assertThat(browser.get(path(id)).text()).contains("ruht").doesNotContain("Fall läuft wieder");

        given.consent(amira, id);

        assertThat(refused.form(path(id) + "/stand").send().follow().text()).contains("laufend", "Fall läuft wieder");
    }

    @Test
    void comparesBothChangesWhenTwoPeopleChangeThePhase() {
        var amira = given.caseManager();
        var id = running(amira, "Zwei, Zita");
        var browser = given.browserOf(amira);
        var form = browser.get(path(id)).form(path(id) + "/phase").with("phase", "PLANNING");
        set(amira, id, "phase = 'MONITORING', version = version + 1");

        var answer = form.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text())
                .contains(
                        "Inzwischen hat jemand anderes diesen Fall geändert", "Ihre Eingabe", "Inzwischen gespeichert")
                .contains("Hilfeplanung", "Begleitung", "weicht ab");
    }

    @Test
    void showsAClosedCaseWithoutFormsButThePersonsSheet() {
        var amira = given.caseManager();
        var id = running(amira, "Ende, Enno");
        set(amira, id, "status = 'CLOSED', closed_on = current_date");

        var page = given.browserOf(amira).get(path(id));

        assertThat(page.text()).contains("An diesem Fall wird nicht mehr gearbeitet");
        assertThat(page.page().select("main form").eachAttr("action")).allMatch(action -> action.endsWith("/auskunft"));
    }

    @Test
    void answersAColleagueAsIfTheCaseWereNotThereAndNotesTheAttempt() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Geheim, Gero");
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var browser = given.browserOf(jonas);

        var hidden = browser.get(path(id));
        var missing = browser.get("/faelle/" + UUID.randomUUID());

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(missing.body());
        assertThat(log(jonas)).containsExactly("DENIED " + id.value() + " NONE");
    }

    @Test
    void doesNotKnowTheCasesOfOtherOrganisationsEvenToLogThem() {
        var id = given.caseOf(given.caseManager(), "Anderswo, Ada");
        var stranger = given.caseManager();

        assertThat(given.browserOf(stranger).get(path(id)).status()).isEqualTo(404);
        assertThat(log(stranger)).isEmpty();
    }

    private java.util.List<String> log(Actor actor) {
        return given.as(actor, () -> jdbc.sql("""
                        select action || ' ' || case_id || ' ' || basis
                        from   audit.access_entry
                        where  user_id = ?""")
                .param(actor.user().value())
                .query(String.class)
                .list());
    }

    private CaseId running(Actor actor, String name) {
        var id = given.caseOf(actor, name);
        set(actor, id, "status = 'ACTIVE'");
        return id;
    }

    private void set(Actor actor, CaseId id, String columns) {
        given.as(actor, () -> jdbc.sql("update casework.case_file set " + columns + " where id = ?")
                .param(id.value())
                .update());
    }

    private void born(Actor actor, String day, String precision) {
        given.as(actor, () -> jdbc.sql("update casework.person set birth_date = cast(? as date), birth_precision = ?")
                .params(day, precision)
                .update());
    }

    private static String path(CaseId id) {
        return "/faelle/" + id.value();
    }
}
