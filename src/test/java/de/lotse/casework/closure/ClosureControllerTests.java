package de.lotse.casework.closure;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.casework.reminders.Reminders;
import de.lotse.casework.reminders.Reminders.Origin;
import de.lotse.shared.Actor;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
@Import(OpenTestThings.class)
class ClosureControllerTests {

    private static final LocalDate TODAY = LocalDate.now(Formats.ZONE);

    @Autowired
    Given given;

    @Autowired
    OpenTestThings things;

    @Autowired
    Reminders reminders;

    @Autowired
    JdbcClient jdbc;

    @Test
    void closesACaseAndShowsHowLongItsFileIsKept() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Fertig, Fiona");
        var browser = given.browserOf(amira);

        var form = browser.get(path(id));
        assertThat(form.text()).contains("3 Jahre aufbewahrt", "Vorgabe, mit Datenschutz klären.");
        var closed = filled(form.form(path(id)), "GOAL_REACHED").send().follow();

        assertThat(closed.text())
                .contains("Der Fall ist abgeschlossen.", "Ziel erreicht", "Sprachkurs geschafft.")
                .contains("Aufbewahrt bis " + Formats.date(TODAY.plusYears(3)));
        assertThat(browser.get("/faelle/" + id.value() + "/verlauf").text())
                .contains("Fall abgeschlossen", "Ziel erreicht");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Fehlt, Frieda");

        var answer = given.browserOf(amira)
                .get(path(id))
                .form(path(id))
                .with("evaluation", "Viel erreicht.")
                .with("closedOn", "+3")
                .with("followUpOn", "irgendwann")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("fehler").text())
                .contains("Dieser Tag liegt in der Zukunft.", "Geben Sie ein Datum ein", "Wählen Sie aus, warum");
        assertThat(answer.page().getElementById("evaluation").wholeText().strip())
                .isEqualTo("Viel erreicht.");
        assertThat(status(amira, id)).isEqualTo("OPENING");
    }

    @Test
    void sendingAFaultyFormTwiceIsFaultyTwice() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Doppelt, Dora");
        var form = given.browserOf(amira).get(path(id)).form(path(id));

        assertThat(form.send().status()).isEqualTo(422);
        assertThat(form.send().status()).isEqualTo(422);
    }

    @Test
    void lostContactNeedsThreeAttemptsOnDifferentDays() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Fort, Falk");
        var browser = given.browserOf(amira);
        var form = filled(browser.get(path(id)).form(path(id)), "CONTACT_LOST").with("attempts", "-3 Anruf\n-2 Brief");

        var few = form.send();
        var enough = few.form(path(id))
                .with("attempts", "-3 Anruf\n-2 Brief\n-1 Hausbesuch")
                .send();

        assertThat(few.status()).isEqualTo(422);
        assertThat(few.page().getElementById("attempts-error").text()).contains("mindestens 3 an verschiedenen Tagen");
        assertThat(enough.follow().text()).contains("Kontakt verloren", "-1 Hausbesuch");
    }

    @Test
    void whatIsOpenHasToBeDecided() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Offen, Odo");
        things.open.put(id, 2);
        var browser = given.browserOf(amira);
        var form = filled(browser.get(path(id)).form(path(id)), "MOVED_AWAY");

        var undecided = form.send();
        var decided = undecided.form(path(id)).with("offen-proben", "AFTERCARE").send();

        assertThat(undecided.status()).isEqualTo(422);
        assertThat(undecided.text()).contains("2 Proben", "erledigt", "entfällt", "bleibt als Nachsorge");
        assertThat(undecided.page().getElementById("offen-proben-error").text()).contains("2 Proben");
        assertThat(decided.status()).isEqualTo(303);
        assertThat(things.decided).containsEntry(id, OpenItems.Decision.AFTERCARE);
    }

    @Test
    void openRemindersEndWithTheCaseAsDecided() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Merk, Mona");
        given.as(amira, () -> reminders.add(id, amira.user(), TODAY.minusDays(2), "Bescheid holen", Origin.MANUAL));
        var browser = given.browserOf(amira);
        assertThat(browser.get("/faelle/" + id.value()).text()).contains("Bescheid holen", "seit 2 Tagen überfällig");

        var form = filled(browser.get(path(id)).form(path(id)), "GOAL_REACHED");
        assertThat(form.send().text()).contains("Eine offene Wiedervorlage");
        form.with("offen-wiedervorlagen", "OBSOLETE").send();

        assertThat(status(amira, id)).isEqualTo("CLOSED");
        assertThat(given.as(amira, () -> reminders.ofCase(id))).isEmpty();
    }

    @Test
    void theDayToFollowUpIsAReminderForTheLeadThatCanBeDoneInTheClosedCase() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Nachfrage, Nora");
        var browser = given.browserOf(amira);

        filled(browser.get(path(id)).form(path(id)), "GOAL_REACHED")
                .with("followUpOn", "+90")
                .send();

        var reminders = "/faelle/" + id.value() + "/wiedervorlagen";
        assertThat(browser.get("/wiedervorlagen").text()).contains("Nachfrage, Nora", "Nachfragen, wie es");
        var list = browser.get(reminders);
        assertThat(list.text()).contains(Formats.date(TODAY.plusDays(90)));
        var done = list.form(list.page().select("form[action$=/erledigung]").attr("action"))
                .with("ending", "DONE")
                .send();
        assertThat(done.follow().text()).doesNotContain("Nachfragen, wie es");
        assertThat(status(amira, id)).isEqualTo("CLOSED");
    }

    @Test
    void takesACaseUpAgainWithTheReasonInItsCourse() {
        var amira = given.caseManager();
        var id = closed(amira, "Wieder, Wim");
        given.consent(amira, id);
        var browser = given.browserOf(amira);

        var reopened = browser.get(path(id))
                .form(again(id))
                .with("reason", "Neuer Bescheid")
                .send()
                .follow();

        assertThat(reopened.text())
                .contains("Der Fall ist wieder aufgenommen.", "laufend", "Fall wieder aufgenommen: Neuer Bescheid");
        assertThat(filled(browser.get(path(id)).form(path(id)), "HANDED_OVER")
                        .send()
                        .status())
                .isEqualTo(303);
    }

    @Test
    void aClosedCaseIsTakenUpAgainOnlyWithAConsent() {
        var amira = given.caseManager();
        var id = closed(amira, "Ohne, Olga");
        var browser = given.browserOf(amira);

        var refused = browser.get(path(id))
                .form(again(id))
                .with("reason", "Neuer Bescheid")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().getElementById("fehler").text()).contains("Der Fall bleibt abgeschlossen");
        assertThat(refused.page().select("#fehlt a").attr("href"))
                .isEqualTo("/faelle/" + id.value() + "/einwilligungen");
        assertThat(status(amira, id)).isEqualTo("CLOSED");
        assertThat(browser.get(path(id)).text()).contains("Sprachkurs geschafft.");

        given.consent(amira, id);

        assertThat(status(amira, id)).isEqualTo("CLOSED");
        assertThat(refused.form(again(id)).send().follow().text()).contains("laufend", "Neuer Bescheid");
    }

    @Test
    void asksForAReasonToTakeItUpAgain() {
        var amira = given.caseManager();
        var id = closed(amira, "Grundlos, Gil");

        var answer = given.browserOf(amira).get(path(id)).form(again(id)).send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("reason-error").text()).contains("Schreiben Sie auf, warum");
    }

    @Test
    void afterAYearANewInquiryIsNeeded() {
        var amira = given.caseManager();
        var id = closed(amira, "Spät, Swen");
        var browser = given.browserOf(amira);
        var form = browser.get(path(id)).form(again(id)).with("reason", "Doch noch etwas");
        given.as(amira, () -> jdbc.sql("update casework.closure set closed_on = current_date - 370 where case_id = ?")
                .param(id.value())
                .update());

        var late = form.send();

        assertThat(browser.get(path(id)).page().select("form[action$=wiederaufnahme]"))
                .isEmpty();
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("Nehmen Sie eine neue Anfrage auf.");
    }

    @Test
    void keepsTheTextOfWhoComesSecondBesideThatOfTheFirst() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Zweimal, Zoe");
        var browser = given.browserOf(amira);
        var second = filled(browser.get(path(id)).form(path(id)), "OTHER").with("evaluation", "Mein langer Text.");
        filled(browser.get(path(id)).form(path(id)), "GOAL_REACHED").send();

        var answer = second.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text())
                .contains("Mein langer Text.", "Sprachkurs geschafft.", "Sonstiges", "Ziel erreicht", "weicht ab");
    }

    @Test
    void keepsTheEvaluationFromWhoeverReadsTheDatabase() {
        var amira = given.caseManager();
        var id = closed(amira, "Still, Stina");

        var stored = given.as(amira, () -> jdbc.sql("select evaluation from casework.closure where case_id = ?")
                .param(id.value())
                .query(byte[].class)
                .single());

        assertThat(new String(stored, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("Sprachkurs");
    }

    @Test
    void usesThePeriodThatTheMunicipalityHasSettled() {
        var lena = given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), de.lotse.shared.Role.CASE_MANAGER);
        var id = given.caseOf(lena, "Essen, Edda");
        given.as(lena, () -> jdbc.sql("""
                        insert into casework.retention_setting (years, note) values (5, 'Dienstanweisung 7')
                        on conflict (tenant_id) do update set years = 5, note = 'Dienstanweisung 7'""").update());

        assertThat(given.browserOf(lena).get(path(id)).text()).contains("5 Jahre aufbewahrt", "Dienstanweisung 7");
    }

    private CaseId closed(Actor actor, String name) {
        var id = given.caseOf(actor, name);
        Browser browser = given.browserOf(actor);
        filled(browser.get(path(id)).form(path(id)), "GOAL_REACHED").send();
        assertThat(status(actor, id)).isEqualTo("CLOSED");
        return id;
    }

    private static Form filled(Form form, String reason) {
        return form.with("reason", reason).with("evaluation", "Sprachkurs geschafft.");
    }

    private String status(Actor actor, CaseId id) {
        return given.as(actor, () -> jdbc.sql("select status from casework.case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    private static String path(CaseId id) {
        return "/faelle/" + id.value() + "/abschluss";
    }

    private static String again(CaseId id) {
        return "/faelle/" + id.value() + "/wiederaufnahme";
    }
}
