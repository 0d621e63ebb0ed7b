package de.lotse.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class SignInTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Test
    void leadsToTheDayAndOutAgain() {
        var amira = given.caseManager();
        var day = given.browserOf(amira).get("/start");
        assertThat(day.text()).contains("Mein Tag", amira.name(), "Abmelden");

        var out = day.form("/abmelden").send();
        assertThat(out.follow().text()).contains("Sie sind abgemeldet.");
        assertThat(out.follow().form("/anmelden")).isNotNull();
    }

    @Test
    void leadsBackToThePageThatWasWanted() {
        var amira = given.caseManager();
        var browser = given.browser();
        assertThat(browser.get("/wiedervorlagen").header("Location")).isEqualTo("/anmelden");
        assertThat(attempt(browser, amira.user().value().toString(), Given.PASSWORD)
                        .header("Location"))
                .endsWith("/wiedervorlagen?continue");
    }

    @Test
    void unknownNamesAndWrongPasswordsLookAlike() {
        var known = given.caseManager().user().value().toString();
        var wrong = attempt(given.browser(), known, "falsch");
        var unknown = attempt(given.browser(), Ids.next().toString(), "falsch");
        assertThat(wrong.status()).isEqualTo(unknown.status()).isEqualTo(422);
        assertThat(wrong.page().select("#fehler").text())
                .isEqualTo(unknown.page().select("#fehler").text());
        assertThat(wrong.valueOf("username")).isEqualTo(known);
    }

    @Test
    void aDisabledAccountIsOutAtTheNextRequest() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        assertThat(browser.get("/start").status()).isEqualTo(200);

        change(amira, "enabled = false");

        assertThat(browser.get("/start").header("Location")).isEqualTo("/anmelden");
        assertThat(attempt(given.browser(), amira.user().value().toString(), Given.PASSWORD)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void changedRolesEndTheSessionsThatKnowTheOldOnes() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var browser = given.browserOf(amira);
        var colleague = given.browserOf(jonas);
        assertThat(browser.get("/start").page().select("nav a[href=/faelle]")).isNotEmpty();

        change(amira, "roles = array['EDITOR']");

        assertThat(browser.get("/start").header("Location")).isEqualTo("/anmelden");
        assertThat(given.browserOf(amira).get("/start").page().select("nav a[href=/faelle]"))
                .isEmpty();
        assertThat(colleague.get("/start").status()).isEqualTo(200);
    }

    @Test
    void anotherNameOfThePersonEndsNothing() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);

        change(amira, "display_name = 'Amira Neu', enabled = true");

        assertThat(browser.get("/start").status()).isEqualTo(200);
    }

    private void change(Actor actor, String columns) {
        given.as(actor, () -> jdbc.sql("update identity.account set " + columns + " where id = ?")
                .param(actor.user().value())
                .update());
    }

    @Test
    void findsTheMunicipalityOfTheAccountByItself() {
        var essen = given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.CASE_MANAGER);
        assertThat(given.browserOf(essen).get("/start").text()).contains("Essen");
    }

    @Test
    void sendsHeadersThatForbidForeignCode() {
        var answer = given.browser().get("/anmelden");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
    }

    @Property
    void waitsLongerEachTimeButNeverForGood(@ForAll @IntRange(max = 10_000) int failures) {
        var now = Instant.EPOCH;
        var wait = BackOff.until(failures, 5, now, now);
        assertThat(wait).isBetween(Duration.ZERO, Duration.ofMinutes(5));
        assertThat(BackOff.until(failures + 1, 5, now, now)).isGreaterThanOrEqualTo(wait);
    }

    private static Answer attempt(Browser browser, String username, String password) {
        return browser.get("/anmelden")
                .form("/anmelden")
                .with("username", username)
                .with("password", password)
                .send();
    }
}
