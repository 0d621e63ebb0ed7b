package de.lotse.identity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LotseTest
class RulesTests {

    private static final String PATH = "/verwaltung/anmeldung";
    private static final TenantId BOTTROP = new TenantId(5512);

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Test
    void aMunicipalityAsksEverybodyForASecondFactorFromTheNextSignInOn() {
        given.town(BOTTROP, "bottrop.localhost", true);
        var admin = colleague(Role.TENANT_ADMIN);
        var editor = colleague(Role.EDITOR);
        var before = given.browserOf(editor);

        var saved = form(admin)
                .with("secondFactor", "true")
                .with("idleMinutes", "20")
                .send();
        assertThat(saved.follow().text()).contains("gelten ab der nächsten Anmeldung");

        assertThat(before.get("/start").status()).isEqualTo(200);
        assertThat(given.browserOf(editor).get("/start").header("Location")).isEqualTo("/anmelden/einrichtung");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsPossible() {
        var answer = form(herne())
                .with("idleMinutes", "4")
                .with("longestHours", "viele")
                .send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Zahl von 5 bis 60", "Zahl von 1 bis 12");
        assertThat(answer.valueOf("longestHours")).isEqualTo("viele");
    }

    @Test
    void twoWhoChangeAtOnceDoNotOverwriteEachOther() {
        var essen = given.organisation(Given.ESSEN);
        var first = form(given.colleague(Given.ESSEN, essen, Role.TENANT_ADMIN));
        var second = form(given.colleague(Given.ESSEN, essen, Role.TENANT_ADMIN));
        assertThat(first.with("idleMinutes", "25").send().status()).isEqualTo(303);
        Answer late = second.with("idleMinutes", "35").send();
        assertThat(late.status()).isEqualTo(409);
    }

    private Form form(Actor admin) {
        return given.browserOf(admin).get(PATH).form(PATH);
    }

    private Actor herne() {
        return given.colleague(given.organisation(Given.HERNE), Role.TENANT_ADMIN);
    }

    private Actor colleague(Role role) {
        return given.colleague(BOTTROP, given.organisation(BOTTROP), role);
    }
}
