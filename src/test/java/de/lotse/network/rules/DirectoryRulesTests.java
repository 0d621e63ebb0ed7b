package de.lotse.network.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@LotseTest
class DirectoryRulesTests {

    private static final String PATH = "/verwaltung/verzeichnis";
    private static final TenantId REMSCHEID = new TenantId(5120);

    @Autowired
    Given given;

    @Autowired
    DirectoryRules rules;

    @Test
    void aMunicipalitySetsItsRulesAndFindsTheChangeInTheHistory() {
        given.town(REMSCHEID, "remscheid.localhost", true);
        var admin = given.colleague(REMSCHEID, given.organisation(REMSCHEID), Role.TENANT_ADMIN);

        var saved = form(admin)
                .with("verifyMonths", "6")
                .with("remindDays", "14")
                .with("hideMonths", "0")
                .with("languages", "ar,en")
                .with("tileUrl", "https://karten.remscheid.example/{z}/{x}/{y}.png")
                .with("tileAttribution", "© Land NRW")
                .with("mapUrl", "https://stadtplan.remscheid.example/?b={lat}&l={lon}")
                .send();

        assertThat(saved.follow().text()).contains("Die Regeln für das Verzeichnis sind gespeichert.");
        var rule = Scope.of(admin).get(rules::current);
        assertThat(rule.verifyMonths()).isEqualTo(6);
        assertThat(rule.hideMonths()).isZero();
        assertThat(rule.languages()).containsExactly(TextLanguage.ENGLISH, TextLanguage.ARABIC);
        assertThat(rule.tileUrl()).isEqualTo("https://karten.remscheid.example/{z}/{x}/{y}.png");
        assertThat(given.browserOf(admin).get("/verwaltung/aenderungen").text())
                .contains("Verzeichnis der Angebote", "Bestätigen alle … Monate", "© Land NRW");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsPossible() {
        var answer = form(editor())
                .with("verifyMonths", "0")
                .with("remindDays", "viele")
                .with("tileUrl", "https://karten.example/{z}/{x}.png")
                .with("mapUrl", "http://stadtplan.example/{lat}/{lon}")
                .send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains(
                        "Zahl von 1 bis 36",
                        "Zahl von 0 bis 180",
                        "enthält {z}, {x} und {y} je einmal",
                        "von wem die Karte stammt",
                        "{lat} und {lon} je einmal oder keines");
        assertThat(answer.valueOf("remindDays")).isEqualTo("viele");
    }

    @Test
    void aReminderComesNotRightAfterTheConfirmation() {
        var answer = form(editor())
                .with("verifyMonths", "1")
                .with("remindDays", "30")
                .send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("käme gleich nach der Bestätigung");
    }

    /** The address goes into the header that says whose pictures a page may show. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://karten.example/{z}/{x}/{y}.png; script-src *",
                "https://a@karten.example/{z}/{x}/{y}.png",
                "https:///{z}/{x}/{y}.png",
                "https://karten.example, https://{z}/{x}/{y}",
                "javascript:alert({z}{x}{y})",
                "https://karten.example/{z}/{x}/{y}/{y}.png"
            })
    void anAddressHoldsNothingElse(String typed) {
        var answer = form(editor())
                .with("tileUrl", typed)
                .with("tileAttribution", "Stadt")
                .send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("tileUrl")).isEqualTo(typed);
    }

    @Test
    void twoWhoChangeAtOnceDoNotOverwriteEachOther() {
        var essen = given.organisation(Given.ESSEN);
        var first = form(given.colleague(Given.ESSEN, essen, Role.TENANT_ADMIN));
        var second = form(given.colleague(Given.ESSEN, essen, Role.EDITOR));
        assertThat(first.with("verifyMonths", "9").send().status()).isEqualTo(303);
        assertThat(second.with("verifyMonths", "18").send().status()).isEqualTo(409);
    }

    private Form form(Actor actor) {
        return given.browserOf(actor).get(PATH).form(PATH);
    }

    private Actor editor() {
        return given.colleague(given.organisation(Given.HERNE), Role.EDITOR);
    }
}
