package de.lotse.casework.closure;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LotseTest
class ProposalTests {

    private static final String LOST = "Kontakt verloren: Fall abschließen?";

    @Autowired
    Given given;

    @Test
    void threeAttemptsOnDifferentDaysProposeToCloseAndCloseNothing() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Fort, Farid");
        var browser = given.browserOf(amira);
        attempt(browser, id, "-9", "PHONE");
        attempt(browser, id, "-9", "EMAIL");
        attempt(browser, id, "-5", "LETTER");
        assertThat(browser.get("/start").text()).doesNotContain(LOST);

        attempt(browser, id, "-2", "HOME_VISIT");

        assertThat(browser.get("/start").text()).contains(LOST, "Fort, Farid");
        var overview = browser.get("/faelle/" + id.value());
        assertThat(overview.text()).contains(LOST, "an 3 Tagen nicht erreicht", "in Klärung");
        var link = overview.page().selectFirst("a:contains(Entscheiden)").attr("href");
        var closure = browser.get(link);
        assertThat(closure.valueOf("reason")).isEqualTo("CONTACT_LOST");
        assertThat(closure.text())
                .contains("Nicht erreicht (Brief)", "Nicht erreicht (Hausbesuch)", "durch " + amira.name());
        var closed = closure.form("/faelle/" + id.value() + "/abschluss")
                .with("evaluation", "Unbekannt verzogen.")
                .send();
        assertThat(closed.status()).isEqualTo(303);
        assertThat(browser.get("/start").text()).doesNotContain(LOST);
    }

    @Test
    void aNewContactBeginsTheCountAnew() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Wieder, Da");
        var browser = given.browserOf(amira);
        attempt(browser, id, "-9", "PHONE");
        attempt(browser, id, "-5", "PHONE");
        attempt(browser, id, "-3", "PHONE");

        contact(browser, id, "CONVERSATION", "-1", "OFFICE");

        assertThat(browser.get("/start").text()).doesNotContain(LOST);
        var path = "/faelle/" + id.value() + "/abschluss";
        var refused = browser.get(path)
                .form(path)
                .with("reason", "CONTACT_LOST")
                .with("attempts", "-8 Anruf\n-7 Anruf\n-6 Anruf")
                .with("evaluation", "Weg.")
                .send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().getElementById("attempts-error").text()).contains("mindestens 3");
    }

    @Test
    void theProposalCanBePutOffForAWhile() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Später, Sina");
        var browser = given.browserOf(amira);
        attempt(browser, id, "-9", "PHONE");
        attempt(browser, id, "-5", "PHONE");
        attempt(browser, id, "-3", "PHONE");

        var deferred = browser.get("/faelle/" + id.value() + "/abschluss")
                .form("/faelle/" + id.value() + "/abschlussvorschlag")
                .send()
                .follow();

        assertThat(deferred.text())
                .contains("In vier Wochen fragt Lotse wieder.")
                .doesNotContain(LOST);
        assertThat(browser.get("/start").text()).doesNotContain(LOST);
        assertThat(browser.get("/faelle/" + id.value() + "/verlauf").text()).contains("Abschluss zurückgestellt bis");
    }

    private static void attempt(Browser browser, CaseId id, String on, String channel) {
        contact(browser, id, "NOT_REACHED", on, channel);
    }

    private static void contact(Browser browser, CaseId id, String kind, String on, String channel) {
        var path = "/faelle/" + id.value() + "/kontakte";
        browser.get(path)
                .form(path)
                .with("occurredOn", on)
                .with("minutes", "5")
                .with("text", "Niemand da.")
                .with("kind", kind)
                .with("channel", channel)
                .send()
                .follow();
    }
}
