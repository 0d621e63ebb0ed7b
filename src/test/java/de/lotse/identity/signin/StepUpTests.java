package de.lotse.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.identity.factors.AppForTests;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;

@LotseTest
class StepUpTests {

    private static final String NAME = "Ein sehr langer Name ".repeat(13) + "محمد";

    @Autowired
    Given given;

    @Autowired
    FindByIndexNameSessionRepository<?> sessions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anExportGoesOnByItselfForWhoHasJustSignedIn() {
        var amira = given.caseManager();
        assertThat(export(given.browserOf(amira), amira).send().header("Location"))
                .startsWith("/herunterladen");
    }

    @Test
    void fiveMinutesLaterAnExportAsksForThePasswordAndKeepsWhatWasTyped() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var form = export(browser, amira).with("reason", NAME);
        age(amira, 5);

        var asked = form.send().follow();
        assertThat(asked.text()).contains("Bestätigen Sie, dass Sie es sind");
        var wrong = asked.form("/konto/bestaetigung").with("password", "falsch").send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(browser.get("/herunterladen").text()).doesNotContain("Ein sehr langer Name");

        var proved = wrong.form("/konto/bestaetigung")
                .with("password", Given.PASSWORD)
                .send()
                .follow();
        assertThat(proved.text()).contains("Es geht gleich weiter", "محمد");
        var on = proved.page().selectFirst("form[data-go-on]").attr("action");
        var kept = proved.form(on);
        assertThat(kept.send().repeat(kept).header("Location")).startsWith("/herunterladen");
        assertThat(browser.get("/konto/passwort").status()).isEqualTo(200);
    }

    @Test
    void anOlderSessionGetsANewIdWithTheProof() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        age(amira, 6);
        var before = ids(amira);
        var answer = browser.get("/konto/bestaetigung?weiter=/faelle")
                .form("/konto/bestaetigung")
                .with("password", Given.PASSWORD)
                .send();
        assertThat(answer.header("Location")).isEqualTo("/faelle");
        assertThat(ids(amira)).hasSize(1).doesNotContainAnyElementsOf(before);
    }

    @Test
    void whatStandsOpenInAnotherTabCanStillBeSentAfterAProof() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var open = export(browser, amira);
        age(amira, 6);
        browser.get("/konto/bestaetigung")
                .form("/konto/bestaetigung")
                .with("password", Given.PASSWORD)
                .send();
        assertThat(open.send().header("Location")).startsWith("/herunterladen");
    }

    @Test
    void emergencyAccessAsksAnew() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var form = given.browserOf(jonas)
                .get("/zugriff/notfall")
                .form("/zugriff/notfall")
                .with("number", number(amira))
                .with("code", "CHILD_PROTECTION")
                .with("reason", "Das Jugendamt ruft an und braucht sofort eine Auskunft.");
        age(jonas, 6);
        var sent = form.send();
        assertThat(sent.header("Location")).startsWith("/konto/bestaetigung?weiter=%2Feingaben%2F");
    }

    @Test
    void theCodeCountsWhereThereIsAnAppAndThePasswordNoMore() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var app = setUpApp(browser);
        age(amira, 6);

        var asked = browser.get("/konto/bestaetigung");
        assertThat(asked.page().select("#password")).isEmpty();
        assertThat(asked.form("/konto/bestaetigung")
                        .with("password", Given.PASSWORD)
                        .send()
                        .status())
                .isEqualTo(422);
        assertThat(asked.form("/konto/bestaetigung")
                        .with("code", app.code(1))
                        .send()
                        .status())
                .isEqualTo(303);
    }

    @Test
    void goesOnInsideThisInstallationOnly() {
        var browser = given.browserOf(given.caseManager());
        for (var evil : new String[] {"//evil", "/%5Cevil", "https:evil", "%09//evil"})
            assertThat(browser.get("/konto/bestaetigung?weiter=" + evil).status())
                    .as(evil)
                    .isEqualTo(404);
    }

    private Set<String> ids(Actor who) {
        return sessions.findByPrincipalName(who.user().value().toString()).keySet();
    }

    private void age(Actor who, int minutes) {
        SessionsForTests.age(sessions, who, Duration.ofMinutes(minutes));
    }

    private Form export(Browser browser, Actor who) {
        var path = "/faelle/" + given.caseOf(who, NAME).value() + "/herunterladen";
        return browser.get(path).form(path).with("reason", "Für die Akte");
    }

    private String number(Actor who) {
        var id = given.caseOf(who, "Yusuf Muster");
        return given.as(who, () -> jdbc.sql("select case_number from casework.case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    private static AppForTests setUpApp(Browser browser) {
        Answer page = browser.get("/konto/anmeldung")
                .form("/konto/anmeldung/app")
                .send()
                .follow();
        var app = new AppForTests(page.page().select("#schluessel-text").text());
        page.form("/konto/anmeldung/app/bestaetigung").with("code", app.code(0)).send();
        return app;
    }
}
