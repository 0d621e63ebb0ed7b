package de.lotse.identity.ownsessions;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.identity.signin.SessionsForTests;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;

@LotseTest
class SessionsTests {

    private static final String PATH = "/konto/sitzungen";

    @Autowired
    Given given;

    @Autowired
    FindByIndexNameSessionRepository<?> sessions;

    @Test
    void listsTheOwnSessionsAndEndsOneOfThem() {
        var amira = given.caseManager();
        var here = given.browserOf(amira);
        var there = given.browserOf(amira);
        given.browserOf(given.colleague(amira.organisation()));

        var page = here.get(PATH);
        assertThat(page.page().select("main .lotse-key")).hasSize(2);
        assertThat(page.text()).contains("dieses Gerät", "Netz 127.0.…").doesNotContain("127.0.0.1");

        var answer = page.form(other(page)).send().follow();
        assertThat(answer.text()).contains("Die Sitzung ist beendet.");
        assertThat(there.get("/start").header("Location")).isEqualTo("/anmelden");
        assertThat(here.get("/start").status()).isEqualTo(200);
    }

    @Test
    void nobodyEndsTheSessionOfSomebodyElse() {
        var amira = given.caseManager();
        var hers = given.browserOf(amira);
        given.browserOf(amira);
        var way = other(hers.get(PATH));
        var jonas = given.browserOf(given.caseManager());

        assertThat(jonas.get(PATH).form(PATH + "/ende").to(way).send().status()).isEqualTo(404);
        assertThat(hers.get(PATH).page().select("main .lotse-key")).hasSize(2);
    }

    @Test
    void signsOutEverywhere() {
        var amira = given.caseManager();
        var here = given.browserOf(amira);
        var there = given.browserOf(amira);

        assertThat(here.get(PATH).form(PATH + "/ende").send().follow().text()).contains("Sie sind abgemeldet.");
        assertThat(here.get("/start").header("Location")).isEqualTo("/anmelden");
        assertThat(there.get("/start").header("Location")).isEqualTo("/anmelden");
    }

    @Test
    void aSessionEndsAfterItsLongestTimeAndWhatIsTypedIsKept() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = "/faelle/" + given.caseOf(amira, "Yusuf Muster").value() + "/notizen";
        var form = browser.get(path).form(path).with("text", "Was zuletzt getippt wurde");
        SessionsForTests.age(sessions, amira, Duration.ofHours(10));

        assertThat(form.send().header("Location")).isEqualTo("/anmelden?abgelaufen");
        assertThat(browser.get("/start").header("Location")).isEqualTo("/anmelden");
        var back = browser.get("/anmelden")
                .form("/anmelden")
                .with("username", amira.user().value().toString())
                .with("password", Given.PASSWORD)
                .send();
        assertThat(back.follow().text()).contains("Was zuletzt getippt wurde");
    }

    @Test
    void theBrowserKnowsUntilWhenNoWarningIsNeeded() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        assertThat(browser.get("/start").header("Set-Cookie")).contains("lotse-wach=ja", "Max-Age=1680");
        SessionsForTests.age(sessions, amira, Duration.ofMinutes(599));
        assertThat(browser.get("/start").header("Set-Cookie")).contains("lotse-wach=zuletzt", "Max-Age=0");
        assertThat(given.browser().get("/anmelden").header("Set-Cookie")).doesNotContain("lotse-wach");
    }

    private static String other(Answer page) {
        return page.page().select("main .lotse-key form").attr("action");
    }
}
