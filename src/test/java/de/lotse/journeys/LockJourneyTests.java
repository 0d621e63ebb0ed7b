package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import de.lotse.shared.Actor;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/** Somebody leaves her desk in the middle of a long form. */
@Tag("slow")
@LotseTest
class LockJourneyTests {

    private static final String PIN = "702946";
    private static final String NAME = "Yusuf Muster";
    private static final String TYPED = "Frau M. berichtet von der Wohnungssuche.\n".repeat(20) + "محمد";

    @Autowired
    Given given;

    @Autowired
    ConfigurableApplicationContext application;

    @Test
    void thePageIsCoveredAtOnceAndComesBackAsItWas() {
        var amira = given.caseManager();
        try (var chrome = signedIn(amira)) {
            setPin(chrome);
            var page = chrome.page();
            var notes = type(chrome, amira);
            picture(page, "offen");
            button(page, "Sperren").click();
            page.locator("#pin").waitFor();
            picture(page, "gesperrt");
            assertThat(page.content()).doesNotContain(NAME, "Wohnungssuche");
            assertThat(page.title()).startsWith("Gesperrt");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("pin");
            assertThat(chrome.problems()).isEmpty();

            page.fill("#pin", "111111");
            page.keyboard().press("Enter");
            page.getByText("Noch 2 Versuche").first().waitFor();
            assertThat(chrome.problems()).isEmpty();
            page.fill("#pin", PIN);
            page.keyboard().press("Enter");
            assertThat(page.locator("#text").inputValue()).isEqualTo(TYPED);
            assertThat(page.title()).doesNotContain("Gesperrt");
            button(page, "Speichern").click();
            page.getByText("Die Notiz ist gespeichert.").waitFor();
            assertThat(page.url()).endsWith(notes);
        }
    }

    @Test
    void theWayBackAndOtherTabsShowNothing() {
        var amira = given.caseManager();
        try (var chrome = signedIn(amira)) {
            setPin(chrome);
            var page = chrome.page();
            var notes = type(chrome, amira);
            var other = page.context().newPage();
            other.navigate(notes);
            other.locator("#text").fill("Im zweiten Fenster");
            other.navigate("/faelle");
            button(other, "Sperren").click();
            other.locator("#pin").waitFor();
            page.locator("#pin").waitFor();
            assertThat(page.content()).doesNotContain(NAME, "Wohnungssuche");
            other.goBack();
            other.locator("#pin").waitFor();
            assertThat(other.content()).doesNotContain(NAME, "Im zweiten Fenster");

            other.fill("#pin", PIN);
            other.keyboard().press("Enter");
            page.locator("#text").waitFor();
            assertThat(page.locator("#text").inputValue()).isEqualTo(TYPED);
        }
    }

    @Test
    void aPasskeyOpensIt() {
        var amira = given.caseManager();
        try (var chrome = signedIn(amira)) {
            authenticator(chrome.page());
            var page = chrome.open("/konto/anmeldung/schluessel/neu");
            page.fill("#name", "Dienst-Notebook");
            button(page, "Schlüssel eintragen").click();
            page.getByText("nur dieses eine Mal").waitFor();
            type(chrome, amira);
            button(page, "Sperren").click();
            button(page, "Mit Passkey entsperren").click();
            page.locator("#text").waitFor();
            assertThat(page.locator("#text").inputValue()).isEqualTo(TYPED);

            page.navigate("/faelle");
            button(page, "Sperren").click();
            button(page, "Mit Passkey entsperren").waitFor();
            page.reload();
            button(page, "Mit Passkey entsperren").click();
            page.waitForURL(base() + "/faelle");
        }
    }

    @Test
    void afterThreeWrongPinsWhatWasTypedIsThereAtTheNextSignIn() {
        var amira = given.caseManager();
        try (var chrome = signedIn(amira)) {
            setPin(chrome);
            var page = chrome.page();
            type(chrome, amira);
            button(page, "Sperren").click();
            for (var said : new String[] {"Noch 2 Versuche", "Noch ein Versuch", "dreimal falsch"}) {
                page.fill("#pin", "111111");
                page.keyboard().press("Enter");
                page.getByText(said).first().waitFor();
            }
            page.fill("#username", amira.user().value().toString());
            page.fill("#password", Given.PASSWORD);
            page.keyboard().press("Enter");
            page.getByText("Ihre Eingaben sind noch da").waitFor();
            assertThat(page.locator("main").innerText()).contains("Wohnungssuche", "محمد");
        }
    }

    @Test
    void aSessionThatNobodyUsesIsCoveredByItself() {
        var amira = given.caseManager();
        try (var chrome = signedIn(amira)) {
            setPin(chrome);
            var page = chrome.page();
            page.clock().install();
            type(chrome, amira);
            page.clock().runFor(3_000);
            page.locator(".lotse-draft-state:not(:empty)").waitFor();
            page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("lotse-wach"));
            page.clock().runFor(6_000);
            assertThat(page.locator("[data-session]").innerText()).contains("Lotse wird in etwa zwei Minuten gesperrt");
            page.clock().runFor(126_000);
            page.locator("#pin").waitFor();
            assertThat(page.content()).doesNotContain(NAME, "Wohnungssuche");
            page.fill("#pin", PIN);
            page.keyboard().press("Enter");
            assertThat(page.locator("#text").inputValue()).isEqualTo(TYPED);
        }
    }

    private Chrome signedIn(Actor who) {
        return Chrome.withScript(base()).signIn(who.user().value().toString(), Given.PASSWORD);
    }

    private static void setPin(Chrome chrome) {
        var page = chrome.open("/konto/anmeldung/pin");
        page.fill("#pin", PIN);
        page.fill("#pinAgain", PIN);
        assertThat(chrome.problems()).isEmpty();
        button(page, "PIN speichern").click();
        page.getByText("Ihre PIN ist gespeichert.").waitFor();
        assertThat(chrome.problems()).isEmpty();
    }

    private String type(Chrome chrome, Actor who) {
        var path = "/faelle/" + given.caseOf(who, NAME).value() + "/notizen";
        chrome.open(path).fill("#text", TYPED);
        return path;
    }

    private static Locator button(Page page, String name) {
        var button = page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
        button.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return button;
    }

    private static void authenticator(Page page) {
        var browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        for (var each : new String[] {"hasResidentKey", "hasUserVerification", "isUserVerified"})
            options.addProperty(each, true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        browser.send("WebAuthn.addVirtualAuthenticator", arguments);
    }

    private static void picture(Page page, String name) {
        var folder = System.getProperty("shots");
        if (folder != null)
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
    }

    private String base() {
        return "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }
}
