package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.lotse.shared.Actor;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The way of a case in a real browser; every page on it is checked by axe and for sticking out of the window. */
@LotseTest
class JourneyTests {

    private static final String SECRET = "Sauerbruchzimmer";

    @Autowired
    Given given;

    @Autowired
    Environment environment;

    @Test
    void fromTheInquiryToTheClosureWithoutJavaScript() throws Exception {
        var worker = given.caseManager();
        try (var chrome = Chrome.withoutScript(base())) {
            var page = signIn(chrome, worker);
            page.navigate("/anfragen/neu");
            page.fill("#name", "Familie Petrović");
            page.fill("#concern", SECRET + ": zwei Jugendliche ohne Schulplatz, Vater mit Aufenthaltstitel.");
            page.check("input[name=priority][value=NORMAL]");
            submit(page, "Anfrage aufnehmen");

            page.click("main a:has-text('Fall eröffnen')");
            page.check("input[name=concerns][value=HOUSEHOLD]");
            page.fill("#given", "Dragan");
            page.fill("#family", "Petrović");
            submit(page, "Fall eröffnen");
            var caseAddress = page.url().replaceAll("(/faelle/[0-9a-f-]{36}).*", "$1");
            assertThat(page.textContent("body")).contains("Petrović, Dragan", "in Klärung");

            recordConsent(page, caseAddress);
            page.navigate(caseAddress);
            assertThat(page.textContent("body")).contains("laufend");

            page.navigate(caseAddress + "/kontakte");
            page.fill("#minutes", "40");
            page.fill("#text", SECRET + ": Bildungsbiografie aufgenommen.");
            submit(page, "Kontakt eintragen");

            page.navigate(caseAddress + "/abschluss");
            page.selectOption("#reason", "GOAL_REACHED");
            page.fill("#evaluation", "Beide Jugendlichen haben einen Schulplatz.");
            submit(page, "Fall abschließen");
            page.navigate(caseAddress);
            assertThat(page.textContent("body")).contains("abgeschlossen");
        }
        assertThat(Files.readString(Path.of("target/test-data/log/lotse.log"))).doesNotContain(SECRET, "Petrović");
    }

    @Test
    void aNoteIsWrittenWithTheKeyboardAlone() {
        var worker = given.caseManager();
        var address =
                base() + "/faelle/" + given.caseOf(worker, "Ahmadi, Zahra").value() + "/notizen";
        try (var chrome = Chrome.withScript(base())) {
            var page = chrome.open("/anmelden");
            tabTo(page, "username");
            page.keyboard().type(worker.user().value().toString());
            tabTo(page, "password");
            page.keyboard().type(Given.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(base() + "/start");

            page.navigate(address);
            tabTo(page, "text");
            page.keyboard().type("Mit der Tastatur geschrieben.");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForSelector("[role=status]");

            assertThat(page.textContent("main"))
                    .contains("Die Notiz ist gespeichert.", "Mit der Tastatur geschrieben.");
        }
    }

    @Test
    void everyPageOfACaseIsAccessibleOnDeskAndPhone() {
        var worker = given.caseManager();
        var address = "/faelle/"
                + given.caseOf(worker, "Ein sehr langer Name ".repeat(14) + "محمد")
                        .value();
        var pages = new String[] {
            "/start",
            "/anfragen",
            "/anfragen/neu",
            "/faelle",
            "/wiedervorlagen",
            "/suche",
            address,
            address + "/verlauf",
            address + "/familie",
            address + "/aufenthalt",
            address + "/bedarf",
            address + "/hilfeplan",
            address + "/unterlagen",
            address + "/einwilligungen",
            address + "/zugriffe",
            address + "/notizen",
            address + "/kontakte",
            address + "/fristen",
            address + "/abschluss"
        };
        for (var chrome : new Chrome[] {Chrome.withScript(base()), Chrome.phone(base())}) {
            try (chrome) {
                chrome.signIn(worker.user().value().toString(), Given.PASSWORD);
                for (var path : pages) {
                    chrome.open(path);
                    assertThat(chrome.accessibilityProblems()).as(path).isEmpty();
                    assertThat(chrome.scrollsSideways())
                            .as(path + " sticks out")
                            .isFalse();
                }
            }
        }
    }

    private static Page signIn(Chrome chrome, Actor worker) {
        return chrome.signIn(worker.user().value().toString(), Given.PASSWORD).page();
    }

    private static void recordConsent(Page page, String caseAddress) {
        page.navigate(caseAddress + "/einwilligungen/neu");
        for (var list : new String[] {"personId", "textId", "explainedBy"}) {
            page.selectOption("#" + list, page.getAttribute("#" + list + " option:not([value=''])", "value"));
        }
        page.selectOption("#language", "de");
        page.selectOption("#interpreterMode", "NONE");
        page.check("input[name=givenHow][value=WRITTEN]");
        page.fill("#signedOn", "heute");
        submit(page, "Speichern");
    }

    private static void submit(Page page, String button) {
        var before = page.url();
        page.click("main button:has-text('" + button + "')");
        page.waitForLoadState();
        assertThat(page.locator("#fehler").count())
                .as(before + ": " + page.textContent("main"))
                .isZero();
    }

    /** Presses Tab until the field with this id has the focus. */
    private static void tabTo(Page page, String id) {
        for (var i = 0; i < 60; i++) {
            if (id.equals(page.evaluate("document.activeElement.id"))) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + id);
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
