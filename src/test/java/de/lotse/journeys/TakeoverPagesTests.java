package de.lotse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list is taken over in a browser; its page moves by itself while something is at work. */
@Tag("slow")
@LotseTest
class TakeoverPagesTests {

    private static final @Nullable String SHOTS =
            System.getProperty("shots"); // folder for pictures, if one wants to look
    private static final String LIST = """
            Haushalt;Rolle;Nachname;Vorname;Geburtsdatum;Sprache;Fallbeginn;Einwilligung;Bemerkung
            1;Hauptperson;Demir;Selin;1985;Türkisch;01.02.2024;01.02.2024;%s
            1;Kind;;;2015;;;;
            2;Hauptperson;Novak;Ana;31.02.1990;Klingonisch;01.02.2024;;
            3;Hauptperson;محمد;رشيد;;Arabisch;01.02.2024;01.03.2024;
            4;Hauptperson;Haddad;Rima;;Arabisch;01.02.2024;01.03.2024;
            5;Hauptperson;Haddad;Rima;;Arabisch;01.02.2024;01.03.2024;
            """.formatted("lang ".repeat(60));

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    private Actor lead;
    private Actor amira;

    @BeforeEach
    void aLeadAndACaseManager() {
        lead = given.colleague(given.organisation(Given.HERNE), Role.PROVIDER_LEAD);
        amira = given.colleague(lead.organisation(), Role.CASE_MANAGER);
    }

    @Test
    void isAccessibleOnTheDesk() {
        play(() -> Chrome.withScript(base()));
    }

    @Test
    void isAccessibleOnAPhone() {
        play(() -> Chrome.phone(base()));
    }

    @Test
    void thePageComesAnewWhenTheWorkIsDone() {
        try (var chrome = Chrome.withScript(base())) {
            var page = chrome.signIn(lead.user().value().toString(), Given.PASSWORD)
                    .page();
            checked(page);
            var path = page.url();
            var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
            set(id, "CHECKING", "RUNNING");
            page.navigate(path);
            assertThat(page.locator("[data-progress]")).isVisible();
            fine(chrome, page, "uebernahme-laeuft");

            set(id, "CHECKED", "DONE");

            says(page, "Die Probe ist fertig");
        }
    }

    private void play(Supplier<Chrome> browser) {
        try (var chrome = browser.get()) {
            takesOver(chrome);
        }
        try (var chrome = browser.get()) {
            opensWhatWasTakenOver(chrome);
        }
    }

    private void takesOver(Chrome chrome) {
        var page = chrome.signIn(lead.user().value().toString(), Given.PASSWORD).page();
        page.navigate("/uebernahme");
        fine(chrome, page, "uebernahme");
        checked(page);
        fine(chrome, page, "uebernahme-probe");
        press(page, "Fälle übernehmen");
        says(page, "Die Übernahme ist fertig");
        fine(chrome, page, "uebernahme-fertig");
    }

    private void opensWhatWasTakenOver(Chrome chrome) {
        var page =
                chrome.signIn(amira.user().value().toString(), Given.PASSWORD).page();
        page.navigate("/faelle");
        page.getByText("محمد").first().click();
        fine(chrome, page, "fall-mit-papier");
        page.navigate(page.url() + "/einwilligungen");
        fine(chrome, page, "einwilligungen-papier");
        page.getByText("Einwilligung auf Papier widerrufen").click();
        fine(chrome, page, "papier-widerruf");
    }

    private void checked(Page page) {
        page.navigate("/uebernahme");
        page.locator("#file").setInputFiles(new FilePayload("Fälle 2026.csv", "text/csv", LIST.getBytes(UTF_8)));
        press(page, "Tabelle hochladen");
        page.waitForURL("**/spalten");
        page.locator("#defaultLead").selectOption(amira.user().value().toString());
        press(page, "Probe starten");
        says(page, "Die Probe ist fertig");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void says(Page page, String text) {
        assertThat(page.locator("main"))
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
    }

    private void set(UUID id, String state, String job) {
        given.as(lead, () -> {
            jdbc.sql("update casework.takeover set state = ? where id = ?")
                    .params(state, id)
                    .update();
            return jdbc.sql("update web.job set state = ?, beat_at = now() where subject_id = ?")
                    .params(job, id)
                    .update();
        });
    }

    private static void fine(Chrome chrome, Page page, String name) {
        if (SHOTS != null) {
            var width = page.viewportSize().width;
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(SHOTS, name + "-" + width + ".png"))
                    .setFullPage(true));
        }
        assertThat(chrome.accessibilityProblems()).as(name).isEmpty();
        assertThat(chrome.scrollsSideways()).as(name + " sticks out").isFalse();
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
