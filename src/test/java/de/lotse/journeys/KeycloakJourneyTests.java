package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import de.lotse.shared.Role;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.Keycloak;
import de.lotse.testing.LotseTest;
import de.lotse.testing.RunningLotse;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** From the entry in the administration to the sign-out at the provider, with the identity provider that many cities run. */
@LotseTest
@Tag("slow")
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class KeycloakJourneyTests {

    private static final String PATH = "/verwaltung/anmeldedienste";

    @Autowired
    Given given;

    @Autowired
    Environment environment;

    @Test
    void aCityBringsItsKeycloak() {
        var office = given.organisation(Given.HERNE);
        var admin = given.browserOf(given.colleague(office, Role.TENANT_ADMIN));
        var port = RunningLotse.freePort();
        var page = admin.get(PATH + "/neu")
                .form(PATH)
                .with("label", "Mit dem Konto der Stadt anmelden")
                .with("address", Keycloak.issuer(port))
                .with("clientId", "lotse")
                .with("secret", Keycloak.SECRET)
                .with("organisations", office.value().toString())
                .with("help", "Servicestelle IT")
                .with("rolesClaim", "realm_access.roles")
                .with("roles", "lotse-beratung = Case Manager/in")
                .send()
                .header("Location");
        assertThat(check(admin.get(page), page)).contains("kommt keine Verbindung zustande");

        var entry = admin.get(page);
        var addresses = entry.page().select("dd").eachText();
        try (var keycloak = Keycloak.start(port, addresses.get(0), addresses.get(1));
                var chrome = Chrome.withScript(base())) {
            assertThat(check(entry, page))
                    .contains("Der Dienst antwortet, und seine Angaben stimmen.", "meldet Abmeldungen weiter");
            assertThat(keycloak).isNotNull();

            entry.form(page + "/einladungen")
                    .with("name", "Jürgen Ünsal")
                    .with("organisation", office.value().toString())
                    .send();
            var link = admin.get(page).page().select("p[dir=ltr]").text();
            comeIn(chrome, link);
            assertThat(chrome.page().innerText("body")).contains("Mein Tag", "Jürgen Ünsal");

            signOutAtTheProvider(chrome, Keycloak.issuer(port));
            chrome.open("/start");
            assertThat(chrome.page().url()).endsWith("/anmelden");

            comeIn(chrome, "/anmelden");
            assertThat(chrome.page().innerText("body")).contains("Mein Tag", "Jürgen Ünsal");
        }
    }

    private static void comeIn(Chrome chrome, String door) {
        var page = chrome.open(door);
        try {
            page.getByText("Mit dem Konto der Stadt anmelden").last().click();
            page.fill("#username", Keycloak.USER);
            page.fill("#password", Keycloak.PASSWORD);
            page.click("#kc-login");
            page.waitForURL("**/start*"); // with a mark where she was sent away before
        } catch (TimeoutError e) {
            throw new AssertionError(page.url() + " says: " + page.innerText("body"), e);
        }
    }

    /** It asks once more, as nobody has told it who wants that. */
    private static void signOutAtTheProvider(Chrome chrome, String issuer) {
        var page = chrome.page();
        page.navigate(issuer + "/protocol/openid-connect/logout");
        page.locator("#kc-logout").click();
        page.waitForLoadState();
        assertThat(page.getByRole(AriaRole.HEADING).first().isVisible()).isTrue();
    }

    private static String check(Answer entry, String page) {
        return entry.form(page + "/pruefung").send().text();
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
