package de.lotse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import de.lotse.testing.RunningLotse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.FileSystemUtils;

/**
 * Two browsers side by side, on one node and on two: the Jobcenter has the page of a referral open, the client withdraws, and the
 * Jobcenter's next click shows nothing of her (security.md T04).
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class WithdrawalBesideRecipientTests {

    private static final Path FOLDER = Path.of("target/test-two-nodes").toAbsolutePath();
    private static final String CLIENT = "Jovičić";
    private static final String SHARED = "SGB II"; // her benefits

    private static final String REMARK = "Er geht selbst zum Amt.";

    private final int firstPort = RunningLotse.freePort();
    private final int secondPort = RunningLotse.freePort();
    private RunningLotse first;
    private RunningLotse second;

    @BeforeAll
    void startBothNodes() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        first = RunningLotse.start(FOLDER.resolve("first"), firstPort);
        second = RunningLotse.beside(FOLDER.resolve("first"), FOLDER.resolve("second"), secondPort);
    }

    @AfterAll
    void endBoth() {
        second.stop();
        first.stop();
        first.kill();
    }

    @Test
    void theNextClickShowsNothingOnEitherNode() {
        try (var worker = at(firstPort, "elif.case");
                var here = at(firstPort, "jobcenter");
                var there = at(secondPort, "jobcenter")) {
            var recipients = List.of(here.page(), there.page());
            recipients.forEach(WithdrawalBesideRecipientTests::openReferral);

            withdraw(worker.page());

            recipients.forEach(WithdrawalBesideRecipientTests::seesNothing);
            goesOnAtTheSecondNode(worker.page());
        }
    }

    private static Chrome at(int port, String user) {
        return Chrome.withScript("http://127.0.0.1:" + port).signIn(user, "lotse-demo");
    }

    private static void openReferral(Page page) {
        page.navigate("/vermittlungen");
        page.locator("main a", named(CLIENT)).first().click();
        assertThat(page.locator("main")).containsText(SHARED);
        page.getByLabel("Antwort").fill("Die Bewilligung läuft weiter.");
    }

    private static void withdraw(Page page) {
        page.navigate("/vermittlungen");
        page.locator("main a", named(CLIENT)).first().click();
        page.getByText("Zum Fall").click();
        page.navigate(page.url() + "/einwilligungen");
        page.locator("main tr", named("Jobcenter")).locator("a").first().click();
        page.getByText("Einwilligung widerrufen").click();
        page.getByLabel("Bemerkung zum Widerruf").fill(REMARK);
        page.locator("main form button").click();
        assertThat(page.locator("main")).containsText("Die Einwilligung ist widerrufen.");
    }

    /** Whoever is signed in at one node is so at the other, which opens what the first has encrypted. */
    private void goesOnAtTheSecondNode(Page page) {
        page.navigate(page.url().replace(":" + firstPort, ":" + secondPort));
        assertThat(page.locator("main")).containsText(REMARK);
    }

    /** The answer that was being written is refused and kept; neither that page, nor the list, nor the page itself says who it was about. */
    private static void seesNothing(Page page) {
        var referral = page.url();
        page.locator("main form button[type=submit]").first().click();
        assertThat(page.locator("body")).not().containsText(CLIENT);
        assertThat(page.locator("body")).not().containsText(SHARED);
        for (var path : List.of(referral, "/vermittlungen", "/start")) {
            page.navigate(path);
            assertThat(page.locator("body")).not().containsText(CLIENT);
            assertThat(page.locator("body")).not().containsText(SHARED);
        }
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
