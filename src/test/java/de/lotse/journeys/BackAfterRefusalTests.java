package de.lotse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A form came back with errors, was mended and saved: the way back leads to the form, not to the browser's question whether to send it again. */
@LotseTest
class BackAfterRefusalTests {

    @Autowired
    Given given;

    @Autowired
    Environment environment;

    @Test
    void theWayBackLeadsToTheForm() {
        var worker = given.caseManager();
        var form = "/faelle/" + given.caseOf(worker, "Haddad, Rima").value() + "/termine/neu";
        try (var chrome = Chrome.withScript("http://localhost:" + environment.getProperty("local.server.port"))) {
            var page = chrome.signIn(worker.user().value().toString(), Given.PASSWORD)
                    .open(form);
            page.click("main form.lotse-form button[type=submit]");
            assertThat(page.locator("#fehler")).isVisible();
            page.fill("#day", "+3");
            page.fill("#from", "9");
            page.click("main form.lotse-form button[type=submit]");
            assertThat(page.locator("main")).containsText("Der Termin ist vereinbart.");

            page.goBack();

            assertThat(page.url()).endsWith(form);
            assertThat(page.locator("#day")).isVisible();
            assertThat(page.locator("#fehler")).isHidden();
        }
    }
}
