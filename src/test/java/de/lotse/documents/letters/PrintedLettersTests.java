package de.lotse.documents.letters;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.documents.Drawing;
import de.lotse.documents.Letter;
import de.lotse.documents.Letter.Block;
import de.lotse.documents.Letter.Fact;
import de.lotse.documents.Letter.Note;
import de.lotse.documents.Letter.Sender;
import de.lotse.documents.LetterLogo;
import de.lotse.documents.LetterPrinting;
import de.lotse.documents.pdf.VeraPdf;
import de.lotse.testing.LotseTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@LotseTest
class PrintedLettersTests {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final Letter LETTER = new Letter(
            new Sender(
                    "Brückenwerk Beispielstadt e. V.",
                    List.of("Beispielweg 1, 44000 Beispielstadt", "Telefon 0234 000"),
                    "Brückenwerk e. V. · Beispielweg 1 · 44000 Beispielstadt",
                    "IBAN DE00 0000 0000",
                    null),
            List.of("Frau", "Rima Haddad", "Probegasse 7", "44000 Beispielstadt"),
            List.of(new Fact("Datum:", "22.11.2026"), new Fact("Bearbeitung:", "Amira Case")),
            "Einladung zum Gespräch",
            List.of(
                    new Block.Paragraph(List.of("Guten Tag,", "zweite Zeile mit Umlaut: größer.")),
                    new Block.Heading("Bitte bringen Sie mit"),
                    new Block.Bullets(List.of("Pass", "Bescheid")),
                    new Block.Signature(List.of("Ort, Datum", "Unterschrift"))),
            new Note("ar", true, "هذه الرسالة مهمة:", "0234 00-10"));

    @Autowired
    LetterPrinting letters;

    @TempDir
    private Path folder;

    @Test
    void theAddressStandsInTheWindowOfTheEnvelopeAndThePdfIsAccessible() throws IOException, InterruptedException {
        var pdf = letters.pdf(LETTER);

        assertThat(VeraPdf.failures(Files.write(folder.resolve("letter.pdf"), pdf.bytes())))
                .isEmpty();
        var address = place(pdf.bytes(), "Rima Haddad");
        assertThat(address.x()).isBetween(20.0, 105.0); // DIN 5008 form B: from 20 mm, from 45 to 90 mm
        assertThat(address.y()).isBetween(62.0, 90.0);
        assertThat(asItStandsFromTheLeft(pdf.bytes()))
                .contains("023400-10"); // also in a line that is read from the right
        assertThat(place(pdf.bytes(), "Einladung zum").y()).isBetween(97.0, 106.0);
    }

    @Test
    void theDocxHasRealStylesHeadingsListsAndTheLanguageSet() throws IOException, XmlException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(letters.docx(LETTER)))) {
            assertThat(docx.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Einladung zum Gespräch");
            assertThat(docx.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(docx.getStyle().getDocDefaults().toString()).contains("de-DE");
            assertThat(docx.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getNumID() != null)
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Pass", "Bescheid");
            assertThat(docx.getTables().getFirst().getText()).contains("Rima Haddad", "Bearbeitung");
            assertThat(docx.getHeaderList().getFirst().getText()).contains("Brückenwerk");
            assertThat(docx.getProperties().getCoreProperties().getTitle()).isEqualTo("Einladung zum Gespräch");
        }
    }

    @Test
    void theLogoIsReadAloudOrPassedOver() throws IOException, InterruptedException {
        var told = Files.write(
                folder.resolve("told.pdf"),
                letters.pdf(withLogo("Logo: eine Brücke")).bytes());
        var decoration = Files.write(
                folder.resolve("decoration.pdf"), letters.pdf(withLogo("")).bytes());

        assertThat(VeraPdf.failures(told, decoration)).isEmpty();
        assertThat(spoken(told)).containsExactly("Logo: eine Brücke");
        assertThat(spoken(decoration)).isEmpty();
        assertThat(dark(told)).isTrue();
        assertThat(dark(decoration)).isTrue();
        assertThat(place(Files.readAllBytes(told), "Rima Haddad").y()).isBetween(62.0, 90.0);
    }

    @Test
    void theLogoStandsInTheHeadOfTheDocx() throws IOException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(letters.docx(withLogo("Logo: eine Brücke"))))) {
            var head = docx.getHeaderList().getFirst();
            assertThat(head.getAllPictures()).hasSize(1);
            assertThat(head.getTables().getFirst().getCTTbl().xmlText()).contains("descr=\"Logo: eine Brücke\"");
        }
        try (var docx = new XWPFDocument(new ByteArrayInputStream(letters.docx(withLogo(""))))) {
            assertThat(docx.getHeaderList()
                            .getFirst()
                            .getTables()
                            .getFirst()
                            .getCTTbl()
                            .xmlText())
                    .contains("decorative val=\"1\"");
        }
    }

    private static Letter withLogo(String alt) throws IOException {
        var image = new BufferedImage(400, 100, BufferedImage.TYPE_INT_RGB);
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        var sender = LETTER.sender();
        return new Letter(
                new Sender(
                        sender.name(),
                        sender.lines(),
                        sender.returnLine(),
                        sender.foot(),
                        new LetterLogo(new Drawing(png.toByteArray(), 400, 100), alt)),
                LETTER.address(),
                LETTER.reference(),
                LETTER.subject(),
                LETTER.body(),
                LETTER.note());
    }

    /** What the pictures are called for readers aloud. */
    private static List<String> spoken(Path pdf) throws IOException {
        var found = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            for (var key : document.getDocument().getXrefTable().keySet())
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary element
                        && "Figure".equals(element.getNameAsString(COSName.S)))
                    found.add(element.getString(COSName.ALT));
        }
        return found;
    }

    /** Whether the upper right corner of the first page is black, where the logo of these tests stands. */
    private static boolean dark(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 25.4f); // a pixel is a millimetre
            return (page.getRGB(185, 15) & 0xff) < 40 && (page.getRGB(185, 35) & 0xff) > 200;
        }
    }

    @Test
    void whatNoXmlCanHoldIsLeftOut() {
        var odd = new Letter(
                LETTER.sender(),
                List.of(),
                List.of(),
                "Betreff\u0001",
                List.of(new Block.Paragraph(List.of("Text \uFFFE\u000B & <b>"))),
                null);

        assertThat(letters.pdf(odd).bytes()).isNotEmpty();
        assertThat(letters.docx(odd)).isNotEmpty();
    }

    /** Where the first letter of a text stands, in millimetres from the upper left corner of the first page. */
    private static Place place(byte[] pdf, String text) throws IOException {
        var found = new ArrayList<Place>();
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper() {
                @Override
                protected void writeString(String line, List<TextPosition> letters) {
                    var at = line.indexOf(text);
                    if (at >= 0)
                        found.add(new Place(
                                letters.get(at).getXDirAdj() / POINTS_PER_MM,
                                letters.get(at).getYDirAdj() / POINTS_PER_MM));
                }
            };
            reader.setEndPage(1);
            var unused = reader.getText(document);
        }
        return found.getFirst();
    }

    /** All letters of the first page, line by line and in each from the left. */
    private static String asItStandsFromTheLeft(byte[] pdf) throws IOException {
        var all = new ArrayList<TextPosition>();
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    all.add(letter);
                }
            };
            var unused = reader.getText(document);
        }
        return all.stream()
                .sorted(comparing((TextPosition letter) -> Math.round(letter.getYDirAdj()))
                        .thenComparing(TextPosition::getXDirAdj))
                .map(TextPosition::getUnicode)
                .collect(joining())
                .replaceAll("\\s+", "");
    }

    private record Place(double x, double y) {}
}
