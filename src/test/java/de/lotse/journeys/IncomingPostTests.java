package de.lotse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.lotse.casework.CaseId;
import de.lotse.shared.Actor;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The post of a morning: photos, a mail and a letter with a deadline, at the desk and on the phone. */
@LotseTest
class IncomingPostTests {

    private static final String MAIL = """
            From: Jobcenter <post@jobcenter.example>
            To: Amira Beispiel <amira@traeger.example>
            Date: Mon, 02 Feb 2026 10:00:00 +0100
            Subject: Fehlende Unterlagen
            Content-Type: multipart/mixed; boundary=g

            --g
            Content-Type: text/plain; charset=utf-8

            Guten Tag,

            bitte reichen Sie den Mietvertrag und die letzten drei Kontoauszüge nach.
            --g
            Content-Type: text/plain; name="Liste.txt"
            Content-Disposition: attachment; filename="Liste.txt"

            Mietvertrag, Kontoauszug
            --g--
            """;

    @Autowired
    Given given;

    @Autowired
    Environment environment;

    private Actor amira;
    private CaseId id;
    private String tab;

    @BeforeEach
    void aCase() {
        amira = given.caseManager();
        id = given.caseOf(amira, "Yılmaz, Emre");
        tab = "/faelle/" + id.value() + "/unterlagen";
    }

    @Test
    void photosAreDroppedPutInOrderByKeyboardAndSavedWithTheirDeadline() {
        try (var chrome = Chrome.withScript(base())) {
            chrome.signIn(amira.user().value().toString(), Given.PASSWORD);
            var page = chrome.open(tab);

            drop(page, "Seite 2.jpg", photo("Seite 2"));
            drop(page, "setup.exe", "MZ".getBytes(UTF_8));
            page.setInputFiles("#file", new FilePayload("Seite 1.jpg", "image/jpeg", photo("Seite 1")));

            assertThat(page.locator(".lotse-incoming-file")).hasCount(2);
            assertThat(page.locator(".lotse-upload--failed")).containsText("Dateien dieser Art");
            assertThat(names(page).first()).containsText("Seite 2.jpg");
            var up = page.locator(".lotse-incoming-file").nth(1).locator("button[name=hoch]");
            up.focus();
            page.keyboard().press("Enter");
            assertThat(names(page).first()).containsText("Seite 1.jpg");
            assertThat(page.locator(":focus")).hasText(Pattern.compile("Nach hinten.*Seite 1\\.jpg"));

            page.selectOption("#type", "OFFICIAL_DECISION");
            page.fill("#dated", "28.1.2026");
            page.locator("summary", new Page.LocatorOptions().setHasText("Frist setzen"))
                    .click();
            page.selectOption("#rule", "OBJECTION_SGG");
            problemFree(chrome, "formular");
            page.locator("form[data-incoming] > button.kern-btn").last().click();

            assertThat(page.locator("main")).containsText("Aus 2 Fotos ist ein PDF geworden");
            assertThat(page.locator("main")).containsText("Letzter Tag ist");
            assertThat(page.locator("tbody tr")).hasCount(1);
            problemFree(chrome, "liste");

            page.locator("tbody a[href$=ansicht]").click();
            assertThat(page.locator("h2#blatt-titel")).hasText("Seite 1 von 2");
            var width = page.locator("figure img").evaluate("image => image.decode().then(() => image.naturalWidth)");
            assertThat(((Number) width).intValue()).isGreaterThan(600);
            problemFree(chrome, "pdf");
        }
    }

    @Test
    void onThePhoneThereIsACamera() {
        try (var chrome = Chrome.phone(base())) {
            chrome.signIn(amira.user().value().toString(), Given.PASSWORD);
            var page = chrome.open(tab);

            assertThat(page.getByLabel("Foto aufnehmen")).isVisible();
            assertThat(page.getByLabel("Foto aufnehmen")).hasAttribute("capture", "environment");
            page.setInputFiles("#file-camera", new FilePayload("image.jpg", "image/jpeg", photo("Seite 1")));
            page.setInputFiles("#file-camera", new FilePayload("image.jpg", "image/jpeg", photo("Seite 2")));
            assertThat(page.locator(".lotse-incoming-file")).hasCount(2);
            problemFree(chrome, "telefon");
        }
    }

    @Test
    void aMailIsReadAndItsAttachmentTaken() {
        try (var chrome = Chrome.withScript(base())) {
            chrome.signIn(amira.user().value().toString(), Given.PASSWORD);
            var page = chrome.open(tab);
            page.setInputFiles(
                    "#file",
                    new FilePayload(
                            "Fehlende Unterlagen.eml",
                            "message/rfc822",
                            MAIL.replace("\n", "\r\n").getBytes(UTF_8)));
            assertThat(page.locator(".lotse-incoming-file")).hasCount(1);
            page.selectOption("#type", "OFFICIAL_LETTER");
            page.locator("form[data-incoming] > button.kern-btn").last().click();

            page.locator("tbody a[href$=ansicht]").click();
            assertThat(page.locator("main")).containsText("die letzten drei Kontoauszüge");
            problemFree(chrome, "mail");
            page.locator("form[action$='anhaenge/0'] button").click();
            assertThat(page.locator("#eingang")).containsText("Liste.txt");
            assertThat(page.locator("#dated")).hasValue("02.02.2026");
        }
    }

    private static Locator names(Page page) {
        return page.locator(".lotse-incoming-name");
    }

    /** Lets a file fall onto the page, as the hand of a person does. */
    private static void drop(Page page, String name, byte[] content) {
        var files = page.locator(".lotse-incoming-file, .lotse-upload--failed").count();
        var transfer =
                page.evaluateHandle("""
                ([name, bytes]) => {
                  const transfer = new DataTransfer();
                  transfer.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], name));
                  return transfer;
                }""", List.of(name, Base64.getEncoder().encodeToString(content)));
        page.dispatchEvent("main", "dragover", Map.of("dataTransfer", transfer));
        page.dispatchEvent("main", "drop", Map.of("dataTransfer", transfer));
        assertThat(page.locator(".lotse-incoming-file, .lotse-upload--failed")).hasCount(files + 1);
    }

    private static void problemFree(Chrome chrome, String shot) {
        var shots = System.getProperty("shots");
        if (shots != null)
            chrome.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of(shots, shot + ".png"))
                            .setFullPage(true));
        assertThat(chrome.accessibilityProblems()).isEmpty();
        var size = chrome.page().viewportSize();
        chrome.page().setViewportSize(375, 812);
        if (shots != null)
            chrome.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of(shots, shot + "-375.png"))
                            .setFullPage(true));
        assertThat(chrome.scrollsSideways()).as(shot + " sticks out").isFalse();
        chrome.page().setViewportSize(size.width, size.height);
    }

    private static byte[] photo(String text) {
        var image = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 900, 1200);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 60));
        graphics.drawString(text, 100, 200);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
