package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page.ScreenshotOptions;
import de.lotse.identity.factors.AppForTests;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/** Signing in with a passkey, with a key in the USB port, and with an app; the keys are Chromium's virtual ones. */
@Tag("slow")
@LotseTest
class SignInJourneyTests {

    private static final TenantId WITTEN = new TenantId(5954);

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    ConfigurableApplicationContext application;

    @Test
    void aPasskeyIsAddedNamedAndIsAWholeSignIn() {
        var amira = given.caseManager();
        try (var hands = new Keyboard(Chrome.withScript(base()), Traces.in(application))) {
            authenticator(hands, "internal", true);
            hands.signIn(amira.user().value().toString(), Given.PASSWORD);
            hands.follow(amira.name());
            picture(hands, "konto");
            hands.follow("Anmeldung und Sicherheit");
            picture(hands, "sicherheit-leer");
            hands.follow("Passkey oder Schlüssel hinzufügen");
            hands.write("Name des Schlüssels", "Dienst-Notebook");
            picture(hands, "schluessel");
            hands.press("Schlüssel eintragen");
            hands.sees("Wiederherstellungscodes", "nur dieses eine Mal");
            picture(hands, "codes");
            hands.follow("Ich habe die Codes, weiter");
            hands.sees("Dienst-Notebook");
            picture(hands, "sicherheit");
            hands.press("Abmelden");

            hands.follow("Mit Passkey anmelden");
            picture(hands, "passkey");
            hands.press("Passkey verwenden");
            assertThat(hands.page.url()).isEqualTo(base() + "/start");
            assertThat(given.browserOf(amira).get("/start").header("Location")).isEqualTo("/anmelden/bestaetigung");
        }
    }

    @Test
    void aKeyInTheUsbPortIsTheSecondFactor() {
        var jonas = given.caseManager();
        try (var hands = new Mouse(Chrome.withScript(base()), Traces.in(application))) {
            authenticator(hands, "usb", false);
            hands.signIn(jonas.user().value().toString(), Given.PASSWORD);
            hands.page.navigate("/konto/anmeldung/schluessel/neu");
            hands.write("Name des Schlüssels", "USB-Schlüssel");
            hands.press("Schlüssel eintragen");
            hands.press("Abmelden");

            hands.signIn(jonas.user().value().toString(), Given.PASSWORD);
            hands.sees("Zweiter Schritt der Anmeldung");
            picture(hands, "zweiter-schritt");
            hands.press("Passkey oder Sicherheitsschlüssel verwenden");
            assertThat(hands.page.url()).isEqualTo(base() + "/start");
        }
    }

    @Test
    void caseWorkOutsideTheDemoBeginsWithAnApp() {
        var elif = outsideTheDemo();
        try (var hands = new Keyboard(Chrome.withScript(base()), Traces.in(application))) {
            hands.signIn(elif.user().value().toString(), Given.PASSWORD);
            hands.sees("Zweiten Faktor einrichten");
            picture(hands, "einrichten");
            hands.press("App einrichten");
            picture(hands, "app");
            var app = new AppForTests(hands.page.innerText("#schluessel-text"));
            hands.isRefused("App bestätigen", "Dieser Code stimmt nicht");
            hands.write("Code aus der App", app.code(0));
            hands.press("App bestätigen");
            hands.follow("Ich habe die Codes, weiter");
            assertThat(hands.page.url()).isEqualTo(base() + "/start");
            hands.press("Abmelden");

            hands.signIn(elif.user().value().toString(), Given.PASSWORD);
            hands.write("Code aus der App", app.code(1));
            hands.press("Bestätigen");
            assertThat(hands.page.url()).isEqualTo(base() + "/start");
        }
    }

    @Test
    void theAdministrationHelpsOnDeskAndPhone() {
        var admin = given.colleague(given.organisation(Given.HERNE), Role.TENANT_ADMIN);
        var person = "/verwaltung/zugaenge/" + given.caseManager().user().value();
        Looks.look(
                base(),
                admin,
                "/verwaltung/anmeldung",
                "/verwaltung/zugaenge",
                "/verwaltung/zugaenge/neu",
                person,
                "/konto/passwort",
                "/konto/sitzungen",
                "/konto/bestaetigung");
    }

    @Test
    void everyTabWarnsBeforeTheSessionEnds() {
        try (var chrome = Chrome.withScript(base())) {
            chrome.signIn(given.caseManager().user().value().toString(), Given.PASSWORD);
            var page = chrome.page();
            var warning = page.locator("[data-session]");
            assertThat(warning.isVisible()).isFalse();

            page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("lotse-wach"));
            var stay = page.getByText("Weiterarbeiten");
            stay.waitFor();
            assertThat(warning.innerText()).contains("Lotse wird in etwa zwei Minuten gesperrt");
            assertThat(chrome.problems()).isEmpty();
            stay.click();
            page.getByText("Sie können weiterarbeiten.").waitFor();
            assertThat(page.context().cookies()).anyMatch(cookie -> cookie.name.equals("lotse-wach"));
        }
    }

    private Actor outsideTheDemo() {
        if (tenants.find(WITTEN).isEmpty()) given.town(WITTEN, "witten.localhost", false);
        return given.colleague(WITTEN, given.organisation(WITTEN), Role.CASE_MANAGER);
    }

    private static void authenticator(Visitor hands, String transport, boolean knowsItsPerson) {
        CDPSession browser = hands.page.context().newCDPSession(hands.page);
        browser.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", transport);
        options.addProperty("hasResidentKey", knowsItsPerson);
        options.addProperty("hasUserVerification", knowsItsPerson);
        options.addProperty("isUserVerified", knowsItsPerson);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        browser.send("WebAuthn.addVirtualAuthenticator", arguments);
    }

    private static void picture(Visitor hands, String name) {
        var folder = System.getProperty("shots");
        if (folder == null) return;
        var window = hands.page.viewportSize();
        for (var width : new int[] {375, 1280}) {
            hands.page.setViewportSize(width, 900);
            hands.page.screenshot(
                    new ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, width + name + ".png")));
        }
        hands.page.setViewportSize(window.width, window.height);
    }

    private String base() {
        return "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }
}
