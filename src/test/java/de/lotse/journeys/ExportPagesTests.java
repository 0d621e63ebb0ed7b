package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.lotse.shared.Role;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A case and a list as files, from the button to the download, and the limit from which on somebody else confirms. */
@LotseTest
class ExportPagesTests {

    private static final String LONG = "Ein sehr langer Name ".repeat(13) + "محمد";

    @Autowired
    Given given;

    @Autowired
    Environment environment;

    @Test
    void aCaseAndAListAreFetchedAsFiles() {
        var worker = given.caseManager();
        var path = "/faelle/" + given.caseOf(worker, LONG).value() + "/herunterladen";
        try (var chrome = signedIn(worker.user().value().toString())) {
            var page = chrome.open(path);
            ask(page);
            assertThat(page.locator("#fehler").textContent()).contains("wofür Sie die Datei brauchen");
            fine(chrome);
            page.fill("#reason", "Antrag auf Auskunft. ".repeat(9));
            ask(page);

            fetched(page, ".zip");
            fine(chrome);
            chrome.open("/herunterladen/neu?liste=faelle");
            fine(chrome);
            page.fill("#reason", "Besprechung");
            ask(page);
            fetched(page, ".xlsx");
        }
    }

    @Test
    void theMunicipalitySetsTheLimit() {
        var admin = given.colleague(given.caseManager().organisation(), Role.TENANT_ADMIN);
        try (var chrome = signedIn(admin.user().value().toString())) {
            chrome.open("/verwaltung/herunterladen");
            fine(chrome);
        }
    }

    private Chrome signedIn(String username) {
        return Chrome.withScript("http://localhost:" + environment.getRequiredProperty("local.server.port"))
                .signIn(username, Given.PASSWORD);
    }

    private static void ask(Page page) {
        page.locator("main form.lotse-form button[type=submit]").first().click();
    }

    /** The page asks for itself again until the file is there. */
    private static void fetched(Page page, String ending) {
        var link = page.locator("a[download]", new Page.LocatorOptions().setHasText(ending));
        link.waitFor();
        assertThat(page.waitForDownload(link::click).suggestedFilename()).endsWith(ending);
    }

    private static void fine(Chrome chrome) {
        assertThat(chrome.problems()).isEmpty();
    }
}
