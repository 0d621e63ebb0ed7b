package de.lotse.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.identity.factors.AppForTests;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LotseTest
class SecondFactorTests {

    private static final TenantId DORTMUND = new TenantId(5913);
    private static final String PAGE = "/konto/anmeldung";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Test
    void asksForACodeAfterThePasswordOnceAnAppIsSetUp() {
        var amira = given.caseManager();
        var app = setUp(given.browserOf(amira)).app();

        var browser = given.browser();
        var second = signIn(browser, amira);
        assertThat(second.text()).contains("Zweiter Schritt der Anmeldung", "Code aus der App");
        assertThat(browser.get(PAGE).header("Location")).isEqualTo("/anmelden/bestaetigung");
        assertThat(browser.get("/faelle").header("Location")).isEqualTo("/anmelden/bestaetigung");

        var wrong = code(second, "000000");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Das stimmt nicht");
        assertThat(code(second, app.code(1)).header("Location")).endsWith("/faelle?continue");
        assertThat(browser.get("/faelle").status()).isEqualTo(200);
    }

    @Test
    void refusesTheCodeWithWhichTheAppWasSetUp() {
        var amira = given.caseManager();
        var done = setUp(given.browserOf(amira));

        assertThat(code(signIn(given.browser(), amira), done.code()).status()).isEqualTo(422);
    }

    @Test
    void ofSixWhoSendTheSameCodeAtOnceOneGetsIn() throws Exception {
        var amira = given.caseManager();
        var app = setUp(given.browserOf(amira)).app();
        var pages = IntStream.range(0, 6)
                .mapToObj(_ -> signIn(given.browser(), amira))
                .toList();
        var code = app.code(1);

        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = threads.invokeAll(pages.stream()
                    .map(page -> (Callable<Integer>) () -> code(page, code).status())
                    .toList());
            var statuses = answers.stream().map(answer -> answer.resultNow()).toList();
            assertThat(statuses).filteredOn(status -> status == 303).hasSize(1);
            assertThat(statuses).filteredOn(status -> status == 422).hasSize(5);
        }
    }

    @Test
    void slowsDownGuessingOfCodesToo() {
        var amira = given.caseManager();
        var app = setUp(given.browserOf(amira)).app();
        var second = signIn(given.browser(), amira);
        for (var i = 0; i < 7; i++) code(second, "00000" + i);

        assertThat(code(second, app.code(1)).text()).contains("Zu viele Versuche.");
    }

    @Test
    void aPrintedCodeOpensOnceAndIsTold() {
        var amira = given.caseManager();
        var codes = setUp(given.browserOf(amira)).codes();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();

        var browser = given.browser();
        assertThat(code(signIn(browser, amira), codes.getFirst().toLowerCase(java.util.Locale.ROOT))
                        .status())
                .isEqualTo(303);
        assertThat(browser.get(PAGE).text()).contains("Noch gültig: 9.", "Wiederherstellungscode verwendet");
        assertThat(code(signIn(given.browser(), amira), codes.getFirst()).status())
                .isEqualTo(422);
    }

    @Test
    void newPrintedCodesEndTheOldOnes() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var old = setUp(browser).codes();
        var renewed = codes(browser.get(PAGE).form(PAGE + "/codes").send());

        assertThat(renewed).doesNotContainAnyElementsOf(old);
        assertThat(code(signIn(given.browser(), amira), old.get(3)).status()).isEqualTo(422);
        assertThat(code(signIn(given.browser(), amira), renewed.get(3)).status())
                .isEqualTo(303);
    }

    @Test
    void withoutADemoCaseWorkBeginsWithASecondFactor() {
        var amira = outsideTheDemo(Role.CASE_MANAGER);
        var browser = given.browser();
        var page = signIn(browser, amira);
        assertThat(page.text()).contains("Zweiten Faktor einrichten").doesNotContain("Mein Tag");
        for (var path : List.of("/start", "/faelle", "/konto", PAGE, "/verwaltung"))
            assertThat(browser.get(path).header("Location")).as(path).isEqualTo("/anmelden/einrichtung");

        var app = page.form(PAGE + "/app").send().follow();
        var codes = confirm(app, new AppForTests(secret(app)).code(0));
        assertThat(codes.text()).contains("Wiederherstellungscodes");
        assertThat(browser.get("/start").status()).isEqualTo(200);

        var last = browser.get(PAGE).form(PAGE + "/app/entfernung").send();
        assertThat(last.status()).isEqualTo(422);
        assertThat(last.text()).contains("Das ist Ihr letzter zweiter Faktor");
    }

    @Test
    void whoWaitsElsewhereWithThePasswordAloneSetsUpNothingMore() {
        var amira = outsideTheDemo(Role.CASE_MANAGER);
        var other = given.browser();
        var waiting = signIn(other, amira);
        assertThat(waiting.text()).contains("Zweiten Faktor einrichten");
        var open = waiting.form(PAGE + "/app").send().follow();

        var browser = given.browser();
        var page = signIn(browser, amira).form(PAGE + "/app").send().follow();
        confirm(page, new AppForTests(secret(page)).code(0));
        assertThat(browser.get("/faelle").status()).isEqualTo(200);
        assertThat(other.get("/anmelden/einrichtung").header("Location")).isEqualTo("/anmelden");
        assertThat(open.form(PAGE + "/app/bestaetigung")
                        .with("code", "123456")
                        .send()
                        .header("Location"))
                .isEqualTo("/anmelden?abgelaufen");
        assertThat(signIn(other, amira).text()).contains("Zweiter Schritt der Anmeldung");
    }

    @Test
    void whoShowsNobodyInNeedMayGoWithoutOne() {
        var editor = outsideTheDemo(Role.EDITOR);
        assertThat(given.browserOf(editor).get("/start").status()).isEqualTo(200);
    }

    @Test
    void takesAwayTheAppAndWithItThePrintedCodes() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        setUp(browser);

        assertThat(browser.get(PAGE)
                        .form(PAGE + "/app/entfernung")
                        .send()
                        .follow()
                        .text())
                .contains("Die App ist entfernt.", "nur mit dem Passwort geschützt");
        assertThat(given.browserOf(amira).get("/start").status()).isEqualTo(200);
    }

    @Test
    void aNewPhoneCountsFromItsFirstCodeOn() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var old = setUp(browser).app();
        var page = browser.get(PAGE).form(PAGE + "/app").send().follow();

        assertThat(confirm(page, old.code(1)).status()).isEqualTo(422);
        var second = signIn(given.browser(), amira);
        assertThat(code(second, old.code(1)).status()).isEqualTo(303);

        assertThat(confirm(page, new AppForTests(secret(page)).code(0)).status())
                .isEqualTo(303);
        assertThat(code(signIn(given.browser(), amira), new AppForTests(secret(page)).code(1))
                        .status())
                .isEqualTo(303);
    }

    private Actor outsideTheDemo(Role role) {
        if (tenants.find(DORTMUND).isEmpty()) given.town(DORTMUND, "dortmund.localhost", false);
        return given.colleague(DORTMUND, given.organisation(DORTMUND), role);
    }

    private static Answer signIn(Browser browser, Actor who) {
        browser.get("/faelle");
        return browser.signIn(who.user().value().toString(), Given.PASSWORD)
                .get("/faelle")
                .follow();
    }

    private static Answer code(Answer page, String code) {
        return page.form("/anmelden/bestaetigung").with("code", code).send();
    }

    private static SetUp setUp(Browser browser) {
        var page = browser.get(PAGE).form(PAGE + "/app").send().follow();
        var app = new AppForTests(secret(page));
        var code = app.code(0);
        return new SetUp(app, code, codes(confirm(page, code)));
    }

    private static Answer confirm(Answer page, String code) {
        return page.form(PAGE + "/app/bestaetigung").with("code", code).send();
    }

    private static String secret(Answer page) {
        return page.page().select("#schluessel-text").text();
    }

    private static List<String> codes(Answer page) {
        return page.page().select("main li code").eachText();
    }

    private record SetUp(AppForTests app, String code, List<String> codes) {}
}
