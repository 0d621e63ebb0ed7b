package de.lotse.identity.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class PasswordTests {

    private static final String NEW = "vier bunte Giraffen am Bahnhof";

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Test
    void ownPasswordEndsTheOtherSessions() {
        var amira = given.caseManager();
        var here = given.browserOf(amira);
        var there = given.browserOf(amira);

        assertThat(change(here, Given.PASSWORD, NEW, NEW).follow().text()).contains("Ihr Passwort ist geändert.");

        assertThat(here.get("/start").status()).isEqualTo(200);
        assertThat(there.get("/start").header("Location")).isEqualTo("/anmelden");
        given.browser().signIn(name(amira), NEW);
        assertThat(here.get("/konto/anmeldung").text()).contains("Passwort geändert");
    }

    @Test
    void asksForTheOldOneAndTellsWhatIsWrongWithTheNewOne() {
        var browser = given.browserOf(given.caseManager());
        assertThat(change(browser, "falsch", NEW, NEW).text()).contains("Das bisherige Passwort stimmt nicht.");
        assertThat(change(browser, Given.PASSWORD, NEW, NEW + "!").text())
                .contains("Die beiden Eingaben sind verschieden.");
        assertThat(change(browser, Given.PASSWORD, "kurz", "kurz").text()).contains("12 bis 200 Zeichen");
        assertThat(change(browser, Given.PASSWORD, "password1234", "password1234")
                        .text())
                .contains("schnell erraten");
    }

    @Test
    void guessingTheOldOneIsSlowedDown() {
        var browser = given.browserOf(given.caseManager());
        for (var i = 0; i < 7; i++) change(browser, "falsch " + i, NEW, NEW);
        assertThat(change(browser, Given.PASSWORD, NEW, NEW).text()).contains("Zu viele Versuche.");
    }

    @Test
    void aLinkSetsAPasswordOnceAndEndsAllSessions() {
        var amira = given.caseManager();
        var signedIn = given.browserOf(amira);
        var link = path(link(amira));

        for (var i = 0; i < 3; i++)
            assertThat(given.browser().get(link).status()).isEqualTo(200); // scanners look
        var answer = set(given.browser().get(link), link, NEW);
        assertThat(answer.follow().text()).contains("Ihr Passwort ist gespeichert.");

        assertThat(signedIn.get("/start").header("Location")).isEqualTo("/anmelden");
        given.browser().signIn(name(amira), NEW);
        assertThat(given.browser().get(link).status()).isEqualTo(410);
        var post = given.browser()
                .get("/anmelden")
                .form("/anmelden")
                .to(link)
                .with("password", NEW)
                .with("passwordAgain", NEW);
        assertThat(post.send().status()).isEqualTo(410);
    }

    @Test
    void aNewLinkEndsTheOlderAndTimeEndsBoth() {
        var amira = given.caseManager();
        var old = path(link(amira));
        var link = path(link(amira));
        var never = given.browser().get("/passwort/keiner");

        assertThat(given.browser().get(old).status()).isEqualTo(410);
        assertThat(given.browser().get(old).text()).isEqualTo(never.text());
        assertThat(given.browser().get(link).status()).isEqualTo(200);
        given.as(amira, () -> jdbc.sql("update identity.password_link set expires_at = now() where account_id = ?")
                .param(amira.user().value())
                .update());
        assertThat(given.browser().get(link).status()).isEqualTo(410);
    }

    @Test
    void theLinkLeadsToThisInstallationWhateverTheRequestSaysOfItsHost() {
        assertThat(link(given.caseManager())).startsWith("http://localhost:");
    }

    @Test
    void keepsALinkWhenThePasswordIsRefused() {
        var amira = given.caseManager();
        var link = path(link(amira));
        var refused = set(given.browser().get(link), link, "123456789012");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(set(refused, link, NEW).status()).isEqualTo(303);
    }

    private String link(Actor of) {
        var admin = given.colleague(given.organisation(Given.HERNE), Role.TENANT_ADMIN);
        var path = "/verwaltung/zugaenge/" + of.user().value();
        return given.browserOf(admin)
                .get(path)
                .form(path + "/passwortlink")
                .send()
                .page()
                .select("#link")
                .text();
    }

    private static String path(String link) {
        return URI.create(link).getPath();
    }

    private static Answer set(Answer page, String link, String password) {
        return page.form(link)
                .with("password", password)
                .with("passwordAgain", password)
                .send();
    }

    private static Answer change(Browser browser, String old, String password, String again) {
        return browser.get("/konto/passwort")
                .form("/konto/passwort")
                .with("passwordOld", old)
                .with("password", password)
                .with("passwordAgain", again)
                .send();
    }

    private static String name(Actor actor) {
        return actor.user().value().toString();
    }
}
