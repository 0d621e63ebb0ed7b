package de.lotse.casework.consents;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class OwnConsentTests {

    private static final String LIMITS = "/verwaltung/einwilligungen";

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ComingOfAgeReminders coming;

    private Actor amira;

    @AfterEach
    void asItWas() {
        given.as(given.caseManager(), () -> jdbc.sql("delete from consent.consent_limit")
                .update());
    }

    @Test
    void theMunicipalitySetsFromWhichAgeAPersonConsentsForHerself() {
        var id = caseOfSomebodyBorn(LocalDate.now().minusYears(16));
        assertThat(consentOf(id)).isEqualTo(303);

        set("17", 303);

        assertThat(consentOf(caseOfSomebodyBorn(LocalDate.now().minusYears(16))))
                .isEqualTo(422);
        set("11", 422);
        assertThat(given.browserOf(given.caseManager()).get(LIMITS).status()).isEqualTo(403);
    }

    @Test
    void theFormSaysTheAgeThatTheMunicipalitySet() {
        set("16", 303);

        var path =
                "/faelle/" + caseOfSomebodyBorn(LocalDate.now().minusYears(30)).value() + "/einwilligungen/neu";

        assertThat(given.browserOf(amira).get(path).text())
                .contains("Für Kinder unter 16 Jahren erklären sie die Sorgeberechtigten.");
    }

    @Test
    void onThe18thBirthdayAReminderAsksForANewConsentUntilItIsThere() {
        var id = caseOfSomebodyWhoTurns18(LocalDate.now());
        coming.remind();
        coming.remind();
        var browser = given.browserOf(amira);

        assertThat(browser.get("/start").page().getElementsContainingOwnText("wird 18: neue, eigene Einwilligung"))
                .hasSize(1);

        assertThat(consentOf(id)).isEqualTo(303);
        assertThat(browser.get("/start").text()).doesNotContain("wird 18");
        assertThat(browser.get("/wiedervorlagen").text()).doesNotContain("wird 18");
    }

    @Test
    void theReminderIsPostponedOrDoneLikeAnyOtherAndDoesNotComeBack() {
        caseOfSomebodyWhoTurns18(LocalDate.now().plusDays(5));
        coming.remind();
        var browser = given.browserOf(amira);
        var reminders = browser.get("/wiedervorlagen");
        assertThat(reminders.text()).contains("wird 18: neue, eigene Einwilligung");

        order(reminders, "MOVE");
        coming.remind();
        assertThat(browser.get("/start").text()).doesNotContain("wird 18");
        assertThat(browser.get("/wiedervorlagen").page().select("tbody th:contains(wird 18)"))
                .hasSize(1);
        order(browser.get("/wiedervorlagen"), "OBSOLETE");
        coming.remind();

        assertThat(browser.get("/wiedervorlagen").text()).doesNotContain("wird 18");
    }

    @Test
    void nobodyIsRemindedOfSomebodyWhoHasLeftTheHousehold() {
        var id = caseOfSomebodyWhoTurns18(LocalDate.now());
        coming.remind();
        given.as(amira, () -> jdbc.sql(
                        "update casework.household_member set valid_to = current_date - 1 where case_id = ?")
                .param(id.value())
                .update());

        coming.remind();

        assertThat(given.browserOf(amira).get("/start").text()).doesNotContain("wird 18");
    }

    @Test
    void whoeverWasAnAdultBeforeIsNotAskedAgain() {
        caseOfSomebodyBorn(LocalDate.now().minusYears(30));
        coming.remind();

        assertThat(given.browserOf(amira).get("/start").text()).doesNotContain("wird 18");
    }

    private void order(Answer reminders, String action) {
        var path = "/sammelaktionen/wiedervorlagen";
        var row = reminders.page().selectFirst("input[name=row]").val();
        var answer = reminders
                .form(path)
                .with("row", row)
                .with("action", action)
                .with("bulkDueOn", "in 3 Wochen")
                .send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private CaseId caseOfSomebodyWhoTurns18(LocalDate day) {
        var id = caseOfSomebodyBorn(day.minusYears(18));
        given.as(amira, () -> jdbc.sql("update casework.case_file set opened_on = current_date - 300 where id = ?")
                .param(id.value())
                .update());
        return id;
    }

    private void set(String age, int expected) {
        var admin = given.browserOf(given.colleague(given.organisation(Given.HERNE), Role.TENANT_ADMIN));
        var answer = admin.get(LIMITS).form(LIMITS).with("ownAge", age).send();
        assertThat(answer.status()).isEqualTo(expected);
    }

    private CaseId caseOfSomebodyBorn(LocalDate day) {
        amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Sami");
        given.as(amira, () -> jdbc.sql("""
                        update casework.person set birth_date = ?, birth_precision = 'DAY'
                        where  id = (select client_id from casework.case_file where id = ?)""").params(day, id.value()).update());
        return id;
    }

    private int consentOf(CaseId id) {
        var path = "/faelle/" + id.value() + "/einwilligungen";
        return given.browserOf(amira)
                .get(path + "/neu")
                .form(path)
                .with("interpreterMode", "NONE")
                .with("givenHow", "DIGITAL")
                .with("signedOn", "heute")
                .send()
                .status();
    }
}
