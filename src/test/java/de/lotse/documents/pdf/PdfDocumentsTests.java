package de.lotse.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.lotse.documents.PdfDocument;
import de.lotse.documents.PdfDocuments;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfDocumentsTests {

    private static final String TITLE = "Hilfeplan für Frau Beispiel";
    private static final String BODY = """
            <p>Wir begleiten Sie; größere Schritte teilen wir auf. Mehr unter
            <a href="https://www.example.org/hilfe">Hilfe und Beratung</a>.</p>
            <h2>Sprachen</h2>
            <p lang="uk">Ласкаво просимо до міської ради</p>
            <p lang="tr">Hoş geldiniz, İğdır ve Şırnak</p>
            <p lang="ar" dir="rtl">مرحبا بكم في المدينة</p>
            <p lang="fa" dir="rtl">خوش آمدید، گفتگوی کوتاه، چشم پژوهش</p>
            <p lang="ur" dir="rtl">خوش آمدید، یہ ہمارا ٹکٹ ہے</p>
            <p lang="ti">እንቋዕ ብደሓን መጻእኩም</p>
            <p lang="ka">კეთილი იყოს თქვენი მობრძანება</p>
            <h2>Schritte</h2>
            <table>
              <caption>Was bis wann</caption>
              <thead><tr><th scope="col">Schritt</th><th scope="col">Bis</th></tr></thead>
              <tbody>
                <tr><th scope="row">Sprachkurs</th><td>1. Februar</td></tr>
                <tr><th scope="row">Anerkennung</th><td>30. Juni</td></tr>
              </tbody>
            </table>
            <ul><li>Pass mitbringen</li><li>Zeugnis mitbringen</li></ul>""";

    private final PdfDocuments pdfs = new RenderedPdfs();

    @TempDir
    private Path folder;

    @Test
    void pagesOfPhotosAreAccessibleToo() throws IOException, InterruptedException {
        var upright =
                "<div class=\"foto\"><img src=\"%s\" alt=\"Foto von Seite 1 von 2\" /></div>".formatted(photo(60, 80));
        var wide = "<div class=\"foto-quer\"><img src=\"%s\" alt=\"Foto von Seite 2 von 2\" /></div>"
                .formatted(photo(80, 60));
        var xhtml = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body class=\"foto\">" + upright + wide
                + "</body></html>";

        var pdf = pdfs.render(xhtml, Locale.GERMAN, "Bescheid");

        try (var read = Loader.loadPDF(pdf.bytes())) {
            assertThat(read.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(VeraPdf.failures(saved(pdf))).isEmpty();
    }

    private static String photo(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    @Test
    void documentsInManyScriptsAndDirectionsAreAccessibleAndFitForTheArchive()
            throws IOException, InterruptedException {
        assertThat(VeraPdf.failures(saved(manyScripts()), saved(arabic()))).isEmpty();
    }

    @Test
    void theCheckNoticesAMissingTitleAndLanguage() throws IOException, InterruptedException {
        var file = folder.resolve("broken.pdf");
        try (var pdf = Loader.loadPDF(manyScripts().bytes())) {
            pdf.getDocumentCatalog().setLanguage(null);
            pdf.getDocumentCatalog().setMetadata(null);
            pdf.save(file.toFile());
        }

        assertThat(VeraPdf.failures(file))
                .anyMatch(line -> line.startsWith("ua1 7.2-"))
                .anyMatch(line -> line.startsWith("3a 6.6.2.1-"));
    }

    @Test
    void theTextThatWentInCanBeReadOut() throws IOException {
        var text = textOf(manyScripts());

        assertThat(text)
                .contains(TITLE, "größere Schritte", "Hilfe und Beratung", "Ласкаво просимо до міської ради")
                .contains("Hoş geldiniz, İğdır ve Şırnak", "እንቋዕ ብደሓን መጻእኩም", "კეთილი იყოს თქვენი მობრძანება")
                .contains("مرحبا بكم في المدينة", "خوش آمدید، گفتگوی کوتاه، چشم پژوهش", "یہ ہمارا ٹکٹ ہے")
                .contains("Sprachkurs", "30. Juni", "Pass mitbringen");
    }

    @Test
    void arabicCanBeReadOutAndLatinWordsComeWhereTheyStood() throws IOException {
        assertThat(textOf(arabic())).contains("خطة المساعدة", "الاسم:", "Beispiel 2026", "دورة اللغة");
        assertThat(inOrderOfReading(arabic())).containsSubsequence(":", "B", "6");
    }

    /** PDFBox tries the rules of the font for Devanagari on every word of a document that has them. */
    @Test
    void joinsLettersOfDevanagariAndSparesOtherDocumentsTheRules() throws IOException {
        var many = "<p>" + "Name und Geburtsdatum, Anschrift. ".repeat(150) + "</p>";
        textOf(pdfs.render(page(many), Locale.GERMAN, TITLE));

        var plain = processorTime(many);
        var joined = processorTime(many + "<p>क्षत्रिय</p>");

        assertThat(plain).isLessThan(joined / 2);
        assertThat(lettersPrinted("क्षत्रिय")).isLessThan("क्षत्रिय".length());
    }

    @Test
    void leavesOutWhatCannotBePrinted() throws IOException, InterruptedException {
        var pdf = pdfs.render(page("<p>Kopie\u0000rt\u001f \ud800aus\uffff</p>"), Locale.GERMAN, "Be\u0007scheid");

        assertThat(textOf(pdf)).contains("Kopiert aus");
        try (var read = Loader.loadPDF(pdf.bytes())) {
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Bescheid");
        }
        assertThat(VeraPdf.failures(saved(pdf))).isEmpty();
    }

    @Test
    void refusesLinksThatNobodyCouldName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pdfs.render(page("<p><a href=\"#unten\">unten</a></p>"), Locale.GERMAN, TITLE))
                .withMessageContaining("#unten");
    }

    @Test
    void tellsTitleAndLanguageToReadersAloud() throws IOException {
        try (var pdf = Loader.loadPDF(pdfs.render("<html><body><p>Text</p></body></html>", Locale.GERMAN, TITLE)
                .bytes())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(TITLE);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
        }
    }

    @Test
    void fetchesNothingAndReadsNoFiles() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
        var xhtml = "<html><head><link rel=\"stylesheet\" href=\"" + secret.toUri()
                + "\"/></head><body><p>Text</p><img alt=\"x\" src=\"" + secret.toUri() + "\"/></body></html>";

        assertThat(textOf(pdfs.render(xhtml, Locale.GERMAN, TITLE)))
                .contains("Text")
                .doesNotContain("geheim");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pdfs.render(
                        "<!DOCTYPE html [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><html><body>&s;</body></html>",
                        Locale.GERMAN,
                        TITLE));
    }

    private PdfDocument manyScripts() {
        return pdfs.render(page(BODY), Locale.GERMAN, TITLE);
    }

    private PdfDocument arabic() {
        var title = "خطة المساعدة";
        var body = "<p>الاسم: Beispiel 2026</p>"
                + "<table><tr><th scope=\"col\">الخطوة</th></tr><tr><td>دورة اللغة</td></tr></table>";
        return pdfs.render(template(title, "ar", "rtl", body), Locale.of("ar"), title);
    }

    /** Nanoseconds of this thread. */
    private long processorTime(String body) {
        var clock = ManagementFactory.getThreadMXBean();
        var before = clock.getCurrentThreadCpuTime();
        var unused = pdfs.render(page(body), Locale.GERMAN, TITLE);
        return clock.getCurrentThreadCpuTime() - before;
    }

    private int lettersPrinted(String word) throws IOException {
        var with = inOrderOfReading(pdfs.render(page("<p>" + word + "</p>"), Locale.GERMAN, TITLE));
        var without = inOrderOfReading(pdfs.render(page("<p></p>"), Locale.GERMAN, TITLE));
        return with.size() - without.size();
    }

    private Path saved(PdfDocument pdf) throws IOException {
        return Files.write(folder.resolve(pdf.bytes().length + ".pdf"), pdf.bytes());
    }

    /** Arabic letters are printed in their joined forms; NFKC leads back to the letters (Unicode Standard Annex 15). */
    private static String textOf(PdfDocument pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
        }
    }

    /** Letter by letter as the tags refer to them, not as they stand on the page. */
    private static List<String> inOrderOfReading(PdfDocument pdf) throws IOException {
        var letters = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var reader = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter.getUnicode());
                }
            };
            var unused = reader.getText(document);
        }
        return letters;
    }

    private static String page(String body) {
        return template(TITLE, "de", "ltr", body);
    }

    private static String template(String title, String lang, String dir, String body) {
        var engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, PdfDocumentsTests.class.getClassLoader(), "de.lotse");
        var out = new StringOutput();
        gg.jte.Content content = output -> output.writeContent(body);
        engine.render("documents/pdf.jte", Map.of("title", title, "lang", lang, "dir", dir, "content", content), out);
        return out.toString();
    }
}
