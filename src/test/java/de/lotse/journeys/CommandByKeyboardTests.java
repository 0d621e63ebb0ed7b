package de.lotse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.lotse.casework.CaseId;
import de.lotse.casework.reminders.Reminders;
import de.lotse.casework.reminders.Reminders.Origin;
import de.lotse.shared.Actor;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A few lines typed anywhere, many rows at once, a filter of one's own: by keyboard, on desk and phone. */
@LotseTest
class CommandByKeyboardTests {

    private static final @Nullable String SHOTS =
            System.getProperty("shots"); // folder for pictures, if one wants to look

    @Autowired
    Given given;

    @Autowired
    Reminders reminders;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @Test
    void aLineOpensWritesAndRemindsOnTheDesk() {
        play(Chrome.withScript(base()));
    }

    @Test
    void aLineOpensWritesAndRemindsOnASmallScreen() {
        play(Chrome.phone(base()));
    }

    @Test
    void listsForManyRowsAreAccessibleOnDeskAndPhone() {
        var worker = given.caseManager();
        var id = given.caseOf(worker, "Ein sehr langer Name ".repeat(14) + "محمد");
        given.as(
                worker, () -> reminders.add(id, worker.user(), LocalDate.now(), "Bescheid ".repeat(30), Origin.MANUAL));
        given.as(
                worker, () -> reminders.add(null, worker.user(), LocalDate.now().minusDays(2), "Wagen", Origin.MANUAL));
        for (var chrome : new Chrome[] {Chrome.withScript(base()), Chrome.phone(base())}) {
            try (chrome) {
                var page = chrome.signIn(worker.user().value().toString(), Given.PASSWORD)
                        .page();
                savesAFilter(chrome, page);
                fine(chrome, page, "/faelle", "faelle");
                fine(chrome, page, "/wiedervorlagen", "wiedervorlagen");
                fine(chrome, page, "/befehl", "befehl");
                page.navigate("/wiedervorlagen?alle=1");
                page.getByText("Alle auf dieser Seite wählen").click();
                page.locator("#bulkDueOn").fill("gestern");
                page.locator("button[value=MOVE]").click();
                assertThat(page.locator("#fehler")).containsText("Eine Wiedervorlage liegt heute oder danach");
                fine(chrome, page, null, "sammelaktion-fehler");
                page.locator("#bulkDueOn").fill("in 2 Wochen");
                page.locator("button[value=MOVE]").click();
                assertThat(page.locator("main")).containsText("2 von 2 Zeilen sind geändert");
                fine(chrome, page, null, "sammelaktion");
            }
        }
    }

    private void savesAFilter(Chrome chrome, Page page) {
        page.navigate("/faelle?wochen=8");
        page.getByText("Filter speichern und verwalten").click();
        page.locator("#filterName").fill("Lange nicht gesprochen");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Filter speichern").setExact(true))
                .click();
        assertThat(page.locator("main")).containsText("Lange nicht gesprochen");
        page.getByText("Filter speichern und verwalten").click();
        fine(chrome, page, null, "faelle-filter");
    }

    private void play(Chrome chrome) {
        var worker = given.caseManager();
        var id = given.caseOf(worker, "Haddad, Rima");
        var number = number(worker, id);
        try (chrome) {
            var page = chrome.signIn(worker.user().value().toString(), Given.PASSWORD)
                    .page();
            types(page, "notiz " + number + ": Bescheid liegt vor");
            assertThat(page.locator("#meldung")).containsText("Die Notiz steht im Fall Haddad, Rima");
            assertThat(page.url()).endsWith("/start");

            types(page, "wv " + number + " irgendwann: anrufen");
            assertThat(page.locator("dialog")).containsText("Schreiben Sie dazu, wann erinnert werden soll");
            fine(chrome, page, null, "befehl-fenster");
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog")).not().isVisible();

            types(page, "wv " + number + " in 2 Wochen: anrufen");
            assertThat(page.locator("#meldung")).containsText("Wiedervorlage am");
            types(page, "tel Frau Kaya ruft zurück");
            assertThat(page.locator("dialog #callText")).hasValue("Frau Kaya ruft zurück");
            page.keyboard().press("Escape");

            types(page, number);
            page.waitForURL("**/faelle/" + id.value());
            types(page, "termine");
            page.waitForURL("**/termine");
        }
    }

    /** The window, „hinweis “ and the number, Enter, two down, Enter. */
    @Test
    void aHintIsGivenWithFewKeys() {
        var worker = given.caseManager();
        var id = given.caseOf(worker, "Okeke, Chidi");
        try (var chrome = Chrome.withScript(base())) {
            var page = chrome.signIn(worker.user().value().toString(), Given.PASSWORD)
                    .page();
            types(page, "hinweis " + number(worker, id));
            page.waitForURL("**/hinweise/neu");
            assertThat(page.locator("input[name=barrier]").first()).isFocused();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**/faelle/" + id.value() + "/hinweise");
            assertThat(page.locator("#meldung")).containsText("Der Hinweis");
        }
    }

    private static void types(Page page, String line) {
        page.keyboard().press("Control+k");
        assertThat(page.locator("dialog #command")).isFocused();
        page.keyboard().press("Control+a");
        page.keyboard().type(line);
        page.keyboard().press("Enter");
    }

    /** @param path where to go first; null to stay */
    private static void fine(Chrome chrome, Page page, @Nullable String path, String name) {
        if (path != null) page.navigate(path);
        if (SHOTS != null) {
            var width = page.viewportSize().width;
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(SHOTS, name + "-" + width + ".png"))
                    .setFullPage(true));
        }
        assertThat(chrome.accessibilityProblems()).as(name).isEmpty();
        assertThat(chrome.scrollsSideways()).as(name + " sticks out").isFalse();
    }

    private String number(Actor worker, CaseId id) {
        return given.as(worker, () -> jdbc.sql("select case_number from casework.case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
