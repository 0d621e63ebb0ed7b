package de.lotse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.lotse.casework.CaseId;
import de.lotse.shared.Actor;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** In the middle of a long assessment the phone rings; later the browser is closed by mistake. By keyboard alone, on desk and phone. */
@LotseTest
class PhoneWhileTypingTests {

    private static final String BEFORE = "Die Wohnung hat zwei Zimmer für fünf Personen. ";
    private static final String AFTER = "Der Vermieter hat gekündigt.";
    private static final int MOST_STOPS = 90;

    @Autowired
    Given given;

    @Autowired
    Environment environment;

    @Test
    void thePhoneRingsAndNothingIsLostOnTheDesk() {
        play(Chrome.withScript(base()));
    }

    @Test
    void thePhoneRingsAndNothingIsLostOnASmallScreen() {
        play(Chrome.phone(base()));
    }

    @Test
    void withoutJavaScriptTheNoteOpensInANewTab() {
        var worker = given.caseManager();
        try (var chrome = Chrome.withoutScript(base())) {
            var page = chrome.signIn(worker.user().value().toString(), Given.PASSWORD)
                    .page();
            var tab = page.waitForPopup(
                    () -> page.locator("header a[href='/telefonnotiz']").click());
            tab.fill("#callText", "Bitte um Rückruf.");
            tab.click("text=Telefonnotiz speichern");
            assertThat(tab.locator("main")).containsText("Bitte um Rückruf.");
            assertThat(page.url()).endsWith("/start");
        }
    }

    private void play(Chrome chrome) {
        var worker = given.caseManager();
        var id = given.caseOf(worker, "Haddad, Rima");
        var path = areaOf(worker, id);
        try (chrome) {
            var page = chrome.signIn(worker.user().value().toString(), Given.PASSWORD)
                    .page();
            page.navigate(path);
            typesInto(page, "situation", BEFORE);
            assertThat(page.locator(".lotse-draft-state")).containsText("Entwurf gespeichert");
            accessible(chrome);

            answersThePhone(chrome, page);
            assertThat(focused(page)).isEqualTo("situation");
            page.keyboard().type(AFTER);
            page.waitForResponse(response -> response.url().endsWith("/entwuerfe") && response.ok(), () -> {});

            page.reload();
            accessible(chrome);
            assertThat(page.locator("#situation")).hasValue("");
            assertThat(page.locator(".lotse-draft")).containsText("Entwurf von heute");
            page.locator(".lotse-draft a").press("Enter");
            assertThat(page.locator("#situation")).hasValue(BEFORE + AFTER);
            accessible(chrome);

            page.navigate("/start");
            assertThat(page.locator("main")).containsText("Offene Entwürfe");
            assertThat(page.locator("main")).containsText("Offene Telefonnotizen");
            accessible(chrome);
            page.locator("#telefonnotizen a").press("Enter");
            assertThat(page.locator("main")).containsText("Das Jobcenter fragt nach dem Mietvertrag.");
            accessible(chrome);
        }
    }

    private static void answersThePhone(Chrome chrome, Page page) {
        opensTheNote(page);
        page.keyboard().type("Das Jobcenter fragt");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).isHidden();
        assertThat(focused(page)).isEqualTo("situation");

        opensTheNote(page);
        assertThat(page.locator("#callText")).hasValue("Das Jobcenter fragt");
        page.keyboard().press("Control+End");
        page.keyboard().type(" nach dem Mietvertrag.");
        accessible(chrome);
        tabTo(page, "callMinutes", "Tab");
        page.keyboard().press("Control+A");
        page.keyboard().type("viele");
        page.keyboard().press("Backspace"); // a field for numbers takes no letters; it is empty now
        page.keyboard().press("Delete");
        tabTo(page, "callSearch", "Tab");
        page.keyboard().type("2000-1");
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog [role=status]").last()).containsText("Kein offener Fall");
        pressesSave(page);
        assertThat(page.locator("#fenster-fehler")).containsText("von 1 bis 1.440");
        assertThat(focused(page)).isEqualTo("fenster-fehler");
        accessible(chrome);
        tabTo(page, "callMinutes", "Tab");
        page.keyboard().type("7");
        pressesSave(page);
        assertThat(page.locator("dialog")).isHidden();
        assertThat(page.locator("#meldung")).containsText("Die Telefonnotiz ist gespeichert.");
        accessible(chrome);
    }

    private static void opensTheNote(Page page) {
        for (var i = 0; i < MOST_STOPS && !isOn(page, "a[data-window]"); i++)
            page.keyboard().press("Shift+Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog")).isVisible();
        assertThat(focused(page)).isEqualTo("callText");
    }

    private static void pressesSave(Page page) {
        for (var i = 0; i < MOST_STOPS && !isOn(page, "dialog form > button"); i++)
            page.keyboard().press("Tab");
        page.keyboard().press("Enter");
    }

    private static void typesInto(Page page, String field, String text) {
        tabTo(page, field, "Tab");
        page.keyboard().type(text);
    }

    private static void tabTo(Page page, String field, String key) {
        for (var i = 0; i < MOST_STOPS && !focused(page).equals(field); i++)
            page.keyboard().press(key);
        assertThat(focused(page)).isEqualTo(field);
    }

    private static boolean isOn(Page page, String selector) {
        return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.id");
    }

    private static void accessible(Chrome chrome) {
        assertThat(chrome.accessibilityProblems()).isEmpty();
        assertThat(chrome.scrollsSideways())
                .as(chrome.page().url() + " sticks out")
                .isFalse();
    }

    private String areaOf(Actor worker, CaseId id) {
        var tab = "/faelle/" + id.value() + "/bedarf";
        var browser = given.browserOf(worker);
        return browser.get(tab).form(tab).send().header("Location") + "/bereiche/neu";
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
