package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Role;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** An identity provider from the empty form to the door behind which it does not answer. */
@LotseTest
class ProviderPagesTests {

    private static final String PATH = "/verwaltung/anmeldedienste";
    private static final String LONG = "Ein sehr langer Name ".repeat(13) + "محمد";

    @Autowired
    Given given;

    @Autowired
    Environment environment;

    @Test
    void aProviderIsEnteredAndSomebodyInvited() {
        var admin = given.colleague(given.organisation(Given.HERNE), Role.TENANT_ADMIN);
        try (var chrome = Chrome.withScript("http://localhost:" + environment.getRequiredProperty("local.server.port"))
                .signIn(admin.user().value().toString(), Given.PASSWORD)) {
            var page = chrome.open(PATH + "/neu");
            page.click("main form.lotse-form button[type=submit]");
            assertThat(page.locator("#fehler").textContent()).contains("Geben Sie die Adresse des Dienstes ein.");
            fine(chrome);
            page.fill("#label", "Mit dem Konto der Stadt anmelden, ganz sicher");
            page.fill("#address", "http://localhost:1/" + "realms".repeat(70));
            page.fill("#clientId", "lotse");
            page.fill("#secret", "geheim");
            page.fill("#help", LONG);
            page.locator("input[name=organisations]").first().check();
            page.click("main form.lotse-form button[type=submit]");
            page.click("form[action$='/pruefung'] button");
            assertThat(page.locator("main").innerText()).contains("kommt keine Verbindung zustande");
            page.fill("#name", LONG);
            page.selectOption(
                    "#organisation", page.locator("#organisation option").last().getAttribute("value"));
            page.locator("input[name=given]").first().check();
            page.click("form[action$='/einladungen'] button");
            fine(chrome);
            var link = page.locator("p[dir=ltr]").innerText();
            var entry = page.url();

            chrome.open(PATH);
            fine(chrome);
            chrome.open(link);
            fine(chrome);
            page.getByText("Mit dem Konto der Stadt anmelden, ganz sicher").click();
            assertThat(page.locator("main").innerText()).contains("antwortet gerade nicht");
            fine(chrome);

            page.navigate(entry);
            page.click("form[action$='/abschaltung'] button");
            assertThat(page.locator("main").innerText()).contains("Dieser Anmeldedienst ist abgeschaltet");
        }
    }

    private static void fine(Chrome chrome) {
        assertThat(chrome.problems()).isEmpty();
    }
}
