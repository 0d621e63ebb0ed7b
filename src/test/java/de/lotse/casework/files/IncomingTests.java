package de.lotse.casework.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.documents.pictures.PicturesOfTests;
import de.lotse.documents.scan.FakeClamd;
import de.lotse.documents.scan.FakeClamd.Mood;
import de.lotse.documents.scan.ScannerOfTests;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Browser.Sent;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class IncomingTests {

    private static final byte[] LETTER = "Bescheid: vertraulicher Inhalt".getBytes(UTF_8);
    private static final byte[] MAIL = """
            From: Jobcenter <post@jobcenter.example>
            To: amira@traeger.example
            Date: Mon, 02 Feb 2026 10:00:00 +0100
            Subject: Fehlende Unterlagen
            Content-Type: multipart/mixed; boundary=g

            --g
            Content-Type: text/html; charset=utf-8

            <p>Bitte <b>nachreichen</b>.</p><script>boese()</script><img src="http://spur.example/x.gif">
            --g
            Content-Type: text/plain; name="Liste.txt"
            Content-Disposition: attachment; filename="Liste.txt"

            Mietvertrag, Kontoauszug
            --g
            Content-Type: application/octet-stream; name="setup.exe"
            Content-Disposition: attachment; filename="setup.exe"

            MZ
            --g--
            """.replace("\n", "\r\n").getBytes(UTF_8);

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ScannerOfTests scanner;

    @Autowired
    PicturesOfTests painter;

    @Autowired
    FileCare care;

    private Actor amira;
    private Browser browser;
    private CaseId id;
    private String path;

    @BeforeEach
    void aNewCase() {
        amira = given.caseManager();
        browser = given.browserOf(amira);
        id = given.caseOf(amira, "Yılmaz, Emre");
        path = "/faelle/" + id.value() + "/unterlagen";
    }

    @AfterEach
    void noScanner() {
        scanner.remove();
        painter.setBusy(false);
    }

    @Test
    void photosChosenTogetherBecomeOnePdfInTheirOrder() throws IOException {
        var photos = new ArrayList<>(photos(Color.RED, Color.GREEN, Color.BLUE));
        photos.add(new Sent("quer.png", photo(Color.RED, 800, 600, "png")));
        var answer = browser.upload(filled(), "file", photos);

        assertThat(answer.follow().text()).contains("Aus 4 Fotos ist ein PDF geworden, die Unterlage ist gespeichert.");
        assertThat(rows()).isOne();
        var file = browser.download(download());
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(colours(file.body())).containsExactly("red", "green", "blue", "red");
        try (var pdf = Loader.loadPDF(file.body())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getPage(3).getCropBox().getWidth())
                    .isGreaterThan(pdf.getPage(3).getCropBox().getHeight());
        }
    }

    @Test
    void theOrderOfPhotosCanBeChangedWithoutScript() throws IOException {
        var uploaded = browser.upload(at(filled(), "/eingang"), "file", photos(Color.RED, Color.GREEN));
        assertThat(uploaded.status()).isEqualTo(200);
        assertThat(uploaded.valueOf("note")).isEqualTo("Frist beachten");
        var second = uploaded.page().select("input[name=staged]").get(1).val();

        var moved = send(uploaded, "/eingang", "hoch", second);
        assertThat(moved.page().select("input[name=staged]").first().val()).isEqualTo(second);
        assertThat(moved.valueOf("type")).isEqualTo("OFFICIAL_DECISION");

        assertThat(send(moved, "", "", "").follow().text()).contains("Aus 2 Fotos");
        assertThat(colours(browser.download(download()).body())).containsExactly("green", "red");
        assertThat(browser.get(path).page().select("input[name=staged]")).isEmpty();
    }

    @Test
    void aPhotoCanBeTurnedAndTakenAway() throws IOException {
        var uploaded = browser.upload(at(filled(), "/eingang"), "file", photos(Color.RED, Color.GREEN));
        var first = uploaded.page().select("input[name=staged]").first().val();
        assertThat(size(path + "/eingang/" + first + "/bild")).isEqualTo("300x400");

        var turned = send(uploaded, "/eingang", "drehen", first);
        var sideways = turned.page().select("input[name=staged]").first().val();
        assertThat(size(path + "/eingang/" + sideways + "/bild")).isEqualTo("400x300");

        var less = send(turned, "/eingang", "weg", sideways);
        assertThat(less.page().select("input[name=staged]")).hasSize(1);
        var blobs = given.as(amira, () -> jdbc.sql("select count(*) from documents.blob where case_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single());
        assertThat(blobs).isOne();
    }

    @Test
    void aPhotoStaysAsItIsWhileThePainterIsBusy() throws IOException {
        var uploaded = browser.upload(at(filled(), "/eingang"), "file", photos(Color.RED));
        var photo = uploaded.page().select("input[name=staged]").first().val();

        painter.setBusy(true);
        var answer = send(uploaded, "/eingang", "drehen", photo);
        painter.setBusy(false);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Das Foto ist noch nicht gedreht");
        assertThat(answer.valueOf("note")).isEqualTo("Frist beachten");
        assertThat(answer.page().select("input[name=staged]").eachAttr("value")).containsExactly(photo);
        assertThat(size(path + "/eingang/" + photo + "/bild")).isEqualTo("300x400");
    }

    @Test
    void photosStaySingleWhenThatIsWanted() {
        browser.upload(filled().with("separate", "true"), "file", photos(Color.RED, Color.GREEN));

        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void filesNeedNotBeChosenAgainAfterAMistake() {
        var answer = browser.upload(filled().with("type", ""), "file", "Brief.txt", LETTER);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("eingang").text()).contains("Brief.txt");
        assertThat(rows()).isZero();

        var form = staged(answer).with("type", "OTHER");
        assertThat(browser.upload(form, "file", "", new byte[0]).follow().text())
                .contains("Die Unterlage ist gespeichert.");
        assertThat(browser.download(download()).body()).isEqualTo(LETTER);
    }

    @Test
    void saysOfEachRefusedFileWhyAndKeepsTheOthers() {
        var answer = browser.upload(
                filled(),
                "file",
                List.of(new Sent("Brief.txt", LETTER), new Sent("IMG_1.HEIC", LETTER), new Sent("alles.zip", LETTER)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("fehler").text())
                .contains("„IMG_1.HEIC“: HEIC-Fotos", "„alles.zip“: Archive");
        assertThat(answer.page().getElementById("eingang").text())
                .contains("Brief.txt")
                .doesNotContain("HEIC");
    }

    @Test
    void theScriptGetsOnlyThePartWithTheFilesAndTheReason() {
        var answer = browser.part("eingang").upload(at(filled(), "/eingang"), "file", "setup.exe", LETTER);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("eingang").attr("data-refusal"))
                .contains("„setup.exe“: Dateien dieser Art");
        assertThat(answer.page().select("form")).isEmpty();
    }

    @Test
    void theDeadlineOfALetterIsKeptInTheSameSave() {
        // Sent on Wednesday 28 January 2026: known on Sunday 1 February, and so on Monday; a month later is a Monday.
        var answer = browser.upload(
                filled().with("dated", "28.1.2026")
                        .with("received", "30.1.2026")
                        .with("rule", "OBJECTION_SGG"),
                "file",
                "Bescheid.txt",
                LETTER);

        assertThat(answer.follow().text())
                .contains("Widerspruch im Sozialrecht: Letzter Tag ist", "2026", "Bitte prüfen");
        var row = browser.get(path).page().select("tbody tr").first();
        assertThat(row.text()).contains("28.01.2026", "eingegangen am 30.01.2026", "Frist bis");
        var deadline = browser.get(row.select("a[href*=fristen]").attr("href"));
        assertThat(deadline.status()).isEqualTo(200);
        assertThat(deadline.text()).contains("Bescheid vom 28.01.2026", "Widerspruch im Sozialrecht");
        assertThat(browser.get("/faelle/" + id.value() + "/verlauf").text()).contains("Frist eingetragen");
    }

    @Test
    void theDeadlineCanBeSeenBeforeItIsSaved() {
        var form = at(
                filled().with("dated", "28.1.2026")
                        .with("rule", "OBJECTION_SGG")
                        .with("frist", "1"),
                "/eingang");
        var answer = browser.upload(form, "file", "Bescheid.txt", LETTER);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().getElementById("frist").text())
                .contains("28.01.2026", "vierten Tag", "Letzter Tag ist");
        assertThat(answer.page().getElementById("eingang").text()).contains("Bescheid.txt");
        assertThat(browser.get("/faelle/" + id.value() + "/fristen").text()).contains("Keine offenen Fristen");
    }

    @Test
    void aDeadlineWithoutItsDayIsAskedFor() {
        var answer = browser.upload(filled().with("dated", "").with("rule", "OBJECTION_SGG"), "file", "B.txt", LETTER);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("fehler").text()).contains("Von ihm hängt die Frist ab");

        var asylum = browser.upload(filled().with("rule", "ACTION_ASYLUM"), "file", "B.txt", LETTER);
        assertThat(asylum.page().getElementById("fehler").text()).contains("förmlichen Zustellung");

        var early = browser.upload(
                filled().with("rule", "OBJECTION_SGG").with("received", "1.1.2026"), "file", "B.txt", LETTER);
        assertThat(early.page().getElementById("fehler").text()).contains("nicht eingegangen sein, bevor");
    }

    @Test
    void aMailIsReadAsTextAndItsAttachmentsCanBeTaken() {
        browser.upload(filled(), "file", "Anfrage.eml", MAIL);

        var shown = browser.get(view());
        assertThat(shown.text())
                .contains(
                        "post@jobcenter.example",
                        "Fehlende Unterlagen",
                        "02.02.2026",
                        "Bitte nachreichen.",
                        "2 Anhänge");
        assertThat(shown.body()).doesNotContain("boese()", "spur.example");

        var take = shown.page().select("form[action$=anhaenge/0]").attr("action");
        var taken = shown.form(take).send().follow();
        assertThat(taken.text()).contains("Der Anhang ist hochgeladen.", "Liste.txt");
        assertThat(taken.valueOf("dated")).isEqualTo("02.02.2026");

        var program = shown.page().select("form[action$=anhaenge/1]").attr("action");
        assertThat(shown.form(program).send().follow().text()).contains("Dateien dieser Art");
    }

    @Test
    void pdfPhotoAndTextAreShownInThePage() {
        browser.upload(filled(), "file", photos(Color.RED, Color.GREEN));
        var sheet = browser.get(view());
        assertThat(sheet.text()).contains("Seite 1 von 2", "Nächste Seite", "keinen Text zum Vorlesen");
        var picture = browser.download(sheet.page().select("figure img").attr("src"));
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(picture.headers().firstValue("Content-Security-Policy")).hasValue("default-src 'none'; sandbox");
        assertThat(browser.get(view() + "?seite=2").text()).contains("Seite 2 von 2", "Vorige Seite");
        assertThat(browser.get(view() + "?seite=3").text()).contains("Die Vorschau lässt sich nicht erstellen");

        browser.upload(filled(), "file", "Brief.txt", "Viele Grüße aus dem Rathaus".getBytes(ISO_8859_1));
        assertThat(browser.get(view()).text()).contains("Viele Grüße aus dem Rathaus");
        browser.upload(filled(), "file", photos(Color.BLUE));
        assertThat(browser.get(view()).page().select("figure img[alt]")).hasSize(1);
    }

    @Test
    void anOfficeFileIsShownAsTextOnly() throws IOException {
        var docx = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Sehr geehrte <script>boese()</script>");
            document.createTable(1, 1).getRow(0).getCell(0).setText("Betrag");
            document.write(docx);
        }
        browser.upload(filled(), "file", "Anschreiben.docx", docx.toByteArray());

        var shown = browser.get(view());

        assertThat(shown.text()).contains("Nur der Text, ohne Gestaltung", "Sehr geehrte <script>", "Betrag");
        assertThat(shown.body()).doesNotContain("<script>boese");
        assertThat(shown.page().select("a[download]")).hasSize(1);
    }

    @Test
    void whatWasUploadedBelongsToOnePersonAndIsGoneAfterADay() {
        var uploaded = browser.upload(at(filled(), "/eingang"), "file", photos(Color.RED));
        var file = uploaded.page().select("input[name=staged]").val();
        var other = given.browserOf(given.colleague(amira.organisation(), Role.CASE_MANAGER));
        assertThat(other.get(path + "/eingang/" + file + "/bild").status()).isEqualTo(404);
        assertThat(other.get(path).status()).isEqualTo(404);

        given.as(amira, () -> jdbc.sql(
                        "update casework.incoming_file set added_at = added_at - interval '25 hours' where case_id = ?")
                .param(id.value())
                .update());
        care.forgetWhatWasNeverSaved();

        assertThat(browser.get(path).page().select("input[name=staged]")).isEmpty();
    }

    @Test
    void aCheckedFileSaysSo() {
        try (var clamd = new FakeClamd(Mood.WORKING)) {
            scanner.pointTo(clamd);
            browser.upload(filled(), "file", "Brief.txt", LETTER);
        }
        assertThat(browser.get(path).page().select("tbody tr").text())
                .contains("geprüft")
                .doesNotContain("ungeprüft");
    }

    @Test
    void malwareIsLockedAndTheLeadSeesIt() {
        try (var clamd = new FakeClamd(Mood.WORKING)) {
            scanner.pointTo(clamd);
            var answer = browser.upload(filled(), "file", "Brief.txt", FakeClamd.EICAR.getBytes(UTF_8));
            assertThat(answer.follow().text()).contains("Schadsoftware gefunden", "gesperrt");
        }
        var row = browser.get(path).page().select("tbody tr").first();
        assertThat(row.text()).contains("gesperrt – Schadsoftware gefunden");
        assertThat(row.select("a[download]")).isEmpty();
        var shown = browser.get(view());
        assertThat(shown.text()).contains("Eicar-Test-Signature", "kann nicht geöffnet");
        assertThat(browser.download(view().replace("/ansicht", "")).statusCode())
                .isEqualTo(403);
        assertThat(browser.download(view().replace("/ansicht", "/bild")).statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/start").text()).contains("Gesperrte Unterlage: Eicar-Test-Signature");

        var lead = given.browserOf(given.colleague(amira.organisation(), Role.PROVIDER_LEAD));
        assertThat(lead.get("/start").text())
                .contains("Gesperrte Unterlage: Eicar-Test-Signature")
                .doesNotContain("Yılmaz");
        assertThat(lead.get("/gesperrte-unterlagen").text())
                .contains("Eicar-Test-Signature")
                .doesNotContain("Yılmaz");
        assertThat(browser.get("/gesperrte-unterlagen").status()).isEqualTo(403);
        var stranger = given.browserOf(given.colleague(amira.organisation(), Role.CASE_MANAGER));
        assertThat(stranger.get("/start").text()).doesNotContain("Eicar-Test-Signature");
    }

    @Test
    void whatTheScannerDidNotSeeIsCheckedWhenItAnswersAgain() {
        try (var clamd = new FakeClamd(Mood.HANGS_UP)) {
            scanner.pointTo(clamd);
            browser.upload(filled(), "file", "Brief.txt", LETTER);
            browser.upload(filled(), "file", "Falle.txt", FakeClamd.EICAR.getBytes(UTF_8));
        }
        assertThat(browser.get(path).page().select("tbody tr").eachText()).allMatch(row -> row.contains("ungeprüft"));

        try (var clamd = new FakeClamd(Mood.WORKING)) {
            scanner.pointTo(clamd);
            care.checkWhatIsUnchecked();
        }

        assertThat(browser.get(path).page().select("tbody tr").eachText())
                .anyMatch(row -> row.contains("gesperrt – Schadsoftware gefunden"))
                .noneMatch(row -> row.contains("ungeprüft"));
        assertThat(browser.get("/faelle/" + id.value() + "/verlauf").text()).contains("Unterlage gesperrt");
    }

    @Test
    void whileTheScannerIsAwayOnlyTheUploaderGetsTheFileItself() {
        browser.upload(filled(), "file", "Brief.txt", LETTER);
        var document = view();
        var ben = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        given.as(
                amira,
                () -> jdbc.sql("""
                        insert into consent.case_membership (id, case_id, user_id, role)
                        values (gen_random_uuid(), ?, ?, 'CO_WORKER')""").params(id.value(), ben.user().value()).update());
        try (var clamd = new FakeClamd(Mood.HANGS_UP)) {
            scanner.pointTo(clamd);
            var colleague = given.browserOf(ben);
            assertThat(colleague.get(document).text())
                    .contains("Noch nicht auf Schadsoftware geprüft", "vertraulicher");
            assertThat(colleague.download(document.replace("/ansicht", "")).statusCode())
                    .isEqualTo(403);
            assertThat(browser.download(document.replace("/ansicht", "")).statusCode())
                    .isEqualTo(200);
        }
        try (var clamd = new FakeClamd(Mood.WORKING)) {
            scanner.pointTo(clamd);
            assertThat(given.browserOf(ben)
                            .download(document.replace("/ansicht", ""))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private Form filled() {
        return browser.get(path)
                .form(path)
                .with("type", "OFFICIAL_DECISION")
                .with("dated", "1.2.26")
                .with("note", "Frist beachten");
    }

    private Form at(Form form, String end) {
        return new Form(form.browser(), path + end, form.fields());
    }

    /** The form as it came back, with its uploaded files. */
    private Form staged(Answer answer) {
        return answer.form(path);
    }

    private Answer send(Answer shown, String end, String button, String value) {
        var form = at(shown.form(path), end);
        var parts = new ArrayList<Browser.Field>();
        form.fields().forEach((name, field) -> {
            if (!name.equals("staged") && !name.equals("file")) parts.add(new Browser.Field(name, field));
        });
        for (var file : shown.page().select("input[name=staged]")) parts.add(new Browser.Field("staged", file.val()));
        if (!button.isEmpty()) parts.add(new Browser.Field(button, value));
        return browser.multipart(form.action(), parts);
    }

    private int rows() {
        return browser.get(path).page().select("tbody tr").size();
    }

    private String download() {
        return browser.get(path).page().select("a[download]").attr("href");
    }

    private String view() {
        return browser.get(path).page().select("tbody tr a[href$=ansicht]").attr("href");
    }

    private static List<Sent> photos(Color... colours) {
        return Arrays.stream(colours)
                .map(colour -> new Sent("IMG_" + colour.getRGB() + ".jpg", photo(colour, 600, 800, "jpeg")))
                .toList();
    }

    private static byte[] photo(Color colour, int width, int height, String format) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String size(String path) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(browser.download(path).body()));
        return image.getWidth() + "x" + image.getHeight();
    }

    private static List<String> colours(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            var renderer = new PDFRenderer(pdf);
            var colours = new ArrayList<String>();
            for (var page = 0; page < pdf.getNumberOfPages(); page++) {
                var image = renderer.renderImage(page, 0.5f);
                var middle = new Color(image.getRGB(image.getWidth() / 2, image.getHeight() / 4));
                colours.add(name(new Color(image.getRGB(image.getWidth() / 2, image.getHeight() / 4))));
            }
            return colours;
        }
    }

    private static String name(Color colour) {
        var red = colour.getRed() > 150;
        var green = colour.getGreen() > 150;
        var blue = colour.getBlue() > 150;
        return red && green ? "paper" : red ? "red" : green ? "green" : blue ? "blue" : "black";
    }
}
