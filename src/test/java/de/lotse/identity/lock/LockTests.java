package de.lotse.identity.lock;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.identity.signin.SessionsForTests;
import de.lotse.shared.Actor;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;

@LotseTest
class LockTests {

    private static final String NAME = "Yusuf Muster";
    private static final String PIN = "702946";

    @Autowired
    Given given;

    @Autowired
    FindByIndexNameSessionRepository<?> sessions;

    @Test
    void thePasswordLeadsBackToTheVerySamePage() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = "/faelle/" + given.caseOf(amira, NAME).value() + "/notizen?seite=1";

        var locked = browser.get(path).form("/sperre").send().follow();
        assertThat(locked.text()).contains("Gesperrt", amira.name()).doesNotContain(NAME, "Mein Tag");
        var asked = browser.get(path);
        assertThat(asked.status()).isEqualTo(303);
        var wrong = asked.follow()
                .form("/sperre/aufhebung")
                .with("password", "falsch")
                .send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Dieses Passwort stimmt nicht");
        var opened =
                wrong.form("/sperre/aufhebung").with("password", Given.PASSWORD).send();
        assertThat(opened.header("Location")).isEqualTo(path);
        assertThat(opened.follow().text()).contains(NAME);
    }

    @Test
    void nothingIsShownOnAnyChannel() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var id = given.caseOf(amira, NAME).value();
        var form = browser.get("/faelle/" + id + "/notizen").form("/abmelden");
        lock(browser);

        for (var path : List.of("/start", "/faelle", "/faelle/" + id, "/kalender/" + id + "/x", "/konto", "/"))
            assertThat(browser.get(path).header("Location")).as(path).startsWith("/sperre?weiter=");
        for (var script : List.of(browser.with("HX-Request", "true"), browser.with("Sec-Fetch-Dest", "image"))) {
            var answer = script.get("/faelle/" + id);
            assertThat(answer.status()).isEqualTo(423);
            assertThat(answer.body()).isEmpty();
        }
        var forged = form.with("_csrf", "x").to("/faelle/" + id + "/notizen").send();
        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.text()).doesNotContain(amira.name(), "Mein Tag");
        assertThat(browser.get("/lotse.css").status()).isEqualTo(200);
    }

    @Test
    void aFormThatArrivesIsKeptAndNotCarriedOut() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = "/faelle/" + given.caseOf(amira, NAME).value() + "/notizen";
        var note = browser.get(path).form(path).with("text", "Während der Sperre abgeschickt, محمد");
        lock(browser);

        var page = note.send().follow();
        assertThat(page.text()).doesNotContain("Während");
        var kept = page.form("/sperre/aufhebung")
                .with("password", Given.PASSWORD)
                .send()
                .follow();
        assertThat(kept.text()).contains("Ihre Eingaben sind noch da", "Während der Sperre abgeschickt");
        assertThat(browser.get(path).text()).doesNotContain("Während");
        var sent = kept.form(kept.page().select("form[action$=/absendung]").attr("action"))
                .send();
        assertThat(sent.repeat(note).follow().text()).contains("Die Notiz ist gespeichert.", "Während der Sperre");
    }

    @Test
    void whatSomebodyPlantsAtTheLockedScreenWaitsForItsOwnersClick() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = "/faelle/" + given.caseOf(amira, NAME).value() + "/notizen";
        var planted = browser.get(path).form(path).with("text", "Untergeschoben");
        lock(browser);

        var page = planted.send().follow();
        var way = page.page()
                        .select("form[action=/sperre/aufhebung] input[name=weiter]")
                        .attr("value") + "?bestaetigt";
        var kept = page.form("/sperre/aufhebung")
                .with("weiter", way)
                .with("password", Given.PASSWORD)
                .send()
                .follow();

        assertThat(kept.text()).contains("Ihre Eingaben sind noch da", "Untergeschoben");
        assertThat(kept.page().select("[data-go-on]")).isEmpty();
        assertThat(kept.page().select("script[src=/signin.js]")).isEmpty();
    }

    @Test
    void whatAScriptHandsOverToBeKeptIsNeverCarriedOut() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = "/faelle/" + given.caseOf(amira, NAME).value() + "/notizen";
        var note = browser.get(path).form(path).with("text", "Nur aufheben");
        assertThat(browser.with("Lotse-Keep", "ja").post(path, note.fields()).status())
                .isEqualTo(204);
        assertThat(browser.get(path).text()).doesNotContain("Nur aufheben");
        assertThat(given.browserOf(amira).get("/start").status()).isEqualTo(200);
    }

    @Test
    void aSessionThatNobodyUsesLocksItself() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        SessionsForTests.rest(sessions, amira, Duration.ofMinutes(29));
        assertThat(browser.get("/faelle").status()).isEqualTo(200);
        SessionsForTests.rest(sessions, amira, Duration.ofMinutes(32));
        var answer = browser.get("/faelle");
        assertThat(answer.header("Location")).isEqualTo("/sperre?weiter=%2Ffaelle");
        assertThat(answer.header("Set-Cookie")).contains("lotse-wach=gesperrt");
        var opened = answer.follow()
                .form("/sperre/aufhebung")
                .with("password", Given.PASSWORD)
                .send();
        assertThat(opened.follow().status()).isEqualTo(200);
    }

    @Test
    void theEndComesWhetherItIsLockedOrNot() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var form = lock(browser).form("/sperre/aufhebung").with("password", Given.PASSWORD);
        SessionsForTests.age(sessions, amira, Duration.ofHours(10));
        assertThat(form.send().header("Location")).isEqualTo("/anmelden?abgelaufen");
        assertThat(browser.get("/faelle").header("Location")).isEqualTo("/anmelden");
    }

    @Test
    void everyNodeKnowsIt() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        SessionsForTests.lock(sessions, amira);
        assertThat(browser.get("/faelle").header("Location")).startsWith("/sperre");
    }

    @Test
    void thePinOpensAndProvesNothingElse() {
        var amira = given.caseManager();
        var browser = withPin(amira);
        SessionsForTests.age(sessions, amira, Duration.ofMinutes(6));
        var page = lock(browser);
        assertThat(page.form("/sperre/aufhebung").with("pin", PIN).send().header("Location"))
                .isEqualTo("/faelle");
        assertThat(browser.get("/konto/anmeldung/pin").header("Location")).startsWith("/konto/bestaetigung");
    }

    @Test
    void threeWrongPinsEndTheSessionAndNothingTypedIsForgotten() {
        var amira = given.caseManager();
        var browser = withPin(amira);
        var path = "/faelle/" + given.caseOf(amira, NAME).value() + "/notizen";
        var note = browser.get(path).form(path).with("text", "Das bleibt");
        lock(browser);
        var page = note.send().follow();

        assertThat(wrongPin(page).text()).contains("Noch 2 Versuche");
        assertThat(wrongPin(page).text()).contains("Noch ein Versuch");
        var over = wrongPin(page);
        assertThat(over.header("Location")).isEqualTo("/anmelden?gesperrt");
        assertThat(over.follow().text()).contains("dreimal falsch", "nicht verloren");
        var back = browser.signInAgain(amira.user().value().toString(), Given.PASSWORD);
        assertThat(back.follow().text()).contains("Das bleibt");
        assertThat(lock(browser)
                        .form("/sperre/aufhebung")
                        .with("pin", PIN)
                        .send()
                        .status())
                .isEqualTo(303);
    }

    @Test
    void ofManyTriesAtOnceThreeAreLookedAt() throws Exception {
        var amira = given.caseManager();
        var browser = withPin(amira);
        var page = lock(browser);
        try (var tries = Executors.newFixedThreadPool(8)) {
            var wrong = tries.invokeAll(java.util.Collections.nCopies(8, (Callable<Answer>) () -> wrongPin(page)));
            for (var one : wrong) one.get();
        }
        assertThat(page.form("/sperre/aufhebung").with("pin", PIN).send().header("Location"))
                .startsWith("/anmelden");
    }

    @Test
    void whoHasLostThePinElsewhereIsAskedForSomethingStronger() {
        var amira = given.caseManager();
        var here = withPin(amira);
        var there = given.browserOf(amira);
        var page = lock(there);
        for (var i = 0; i < 3; i++) wrongPin(page);
        var locked = lock(here);
        assertThat(locked.page().select("#pin")).isEmpty();
        assertThat(locked.form("/sperre/aufhebung")
                        .with("password", Given.PASSWORD)
                        .send()
                        .status())
                .isEqualTo(303);
        assertThat(lock(here).page().select("#pin")).hasSize(1);
    }

    @Test
    void aPinIsGoodAndTypedTwiceAndNeverKept() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var page = browser.get("/konto/anmeldung/pin");
        assertThat(set(page, "12345", "12345").text()).contains("Eine PIN hat 6 bis 12 Ziffern");
        assertThat(set(page, "123456", "123456").text()).contains("wäre schnell erraten");
        assertThat(set(page, PIN, "702947").text()).contains("Die beiden Eingaben sind verschieden");
        SessionsForTests.age(sessions, amira, Duration.ofMinutes(6));
        assertThat(set(page, PIN, PIN).header("Location"))
                .isEqualTo("/konto/bestaetigung?weiter=%2Fkonto%2Fanmeldung%2Fpin");
        lock(browser);
        var kept = set(page, PIN, PIN)
                .follow()
                .form("/sperre/aufhebung")
                .with("password", Given.PASSWORD)
                .send()
                .follow();
        assertThat(kept.body()).contains("Ihre Eingaben sind noch da").doesNotContain(PIN);
    }

    @Test
    void thePinIsTakenAwayAgain() {
        var browser = withPin(given.caseManager());
        var answer = browser.get("/konto/anmeldung")
                .form("/konto/anmeldung/pin/entfernung")
                .send()
                .follow();
        assertThat(answer.text()).contains("Die PIN ist entfernt", "PIN zum Entsperren entfernt");
        assertThat(lock(browser).page().select("#pin")).isEmpty();
    }

    private Browser withPin(Actor who) {
        var browser = given.browserOf(who);
        assertThat(set(browser.get("/konto/anmeldung/pin"), PIN, PIN).follow().text())
                .contains("Ihre PIN ist gespeichert.");
        return browser;
    }

    private static Answer set(Answer page, String pin, String again) {
        return page.form("/konto/anmeldung/pin")
                .with("pin", pin)
                .with("pinAgain", again)
                .send();
    }

    private static Answer lock(Browser browser) {
        return browser.get("/faelle").form("/sperre").send().follow();
    }

    private static Answer wrongPin(Answer page) {
        return page.form("/sperre/aufhebung").with("pin", "000000").send();
    }
}
