package de.lotse.documents.texts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.documents.LetterPrinting;
import de.lotse.documents.OfficeText;
import de.lotse.documents.OfficeText.Part.Heading;
import de.lotse.documents.OfficeText.Part.Paragraph;
import de.lotse.documents.OfficeText.Part.Point;
import de.lotse.documents.OfficeText.Part.Table;
import de.lotse.documents.OfficeTexts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class OfficeTextsTests {

    private static final String WORD =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>%s</w:body></w:document>";
    private static final String STYLES =
            "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:style w:styleId=\"berschrift2\"><w:name w:val=\"heading 2\"/></w:style></w:styles>";
    private static final String ODT = "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><o:body><o:text>%s</o:text></o:body>"
            + "</o:document-content>";

    private final OfficeTexts texts = new ReadTexts();

    @Test
    void aDocxIsReadWithHeadingsPointsAndTablesButWithoutWhatWasDeleted() throws IOException {
        var body = "<w:p><w:pPr><w:pStyle w:val=\"berschrift2\"/></w:pPr><w:r><w:t>Bescheid</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>Guten Tag,</w:t><w:br/><w:t xml:space=\"preserve\">&lt;b&gt; </w:t></w:r>"
                + "<w:del><w:r><w:delText>gestrichen</w:delText></w:r></w:del></w:p>"
                + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Pass</w:t></w:r></w:p><w:p/>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Monat</w:t></w:r></w:p></w:tc>"
                + "<w:tc><w:p><w:r><w:t>Betrag</w:t></w:r></w:p></w:tc></w:tr>"
                + "<w:tr><w:tc><w:p><w:r><w:t>Mai</w:t></w:r></w:p><w:p><w:r><w:t>2026</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

        assertThat(docx(body).parts())
                .containsExactly(
                        new Heading(2, "Bescheid"),
                        new Paragraph("Guten Tag,\n<b>"),
                        new Point("Pass"),
                        new Table("", List.of(List.of("Monat", "Betrag"), List.of("Mai\n2026"))));
    }

    @Test
    void aTextBoxIsReadOnceAndATableInATableIsTextOfItsCell() throws IOException {
        var box =
                "<w:p><w:r><w:t>Aussen</w:t><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Kasten</w:t></w:r></w:p></mc:Choice>"
                        + "<mc:Fallback><w:p><w:r><w:t>Kasten</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        var inner = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>innen</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        var outer = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>davor</w:t></w:r></w:p>" + inner + "</w:tc></w:tr></w:tbl>";

        assertThat(docx(box + outer).parts())
                .containsExactly(new Paragraph("Aussen\nKasten"), new Table("", List.of(List.of("davor\ninnen"))));
    }

    @Test
    void anOdtIsReadWithoutCommentsAndWhatWasDeleted() throws IOException {
        var body = "<text:tracked-changes><text:p>gestrichen</text:p></text:tracked-changes>"
                + "<text:h text:outline-level=\"1\">Vollmacht</text:h>"
                + "<text:p>Ich,<text:s text:c=\"2\"/>Rima<o:annotation><text:p>geheim</text:p></o:annotation><text:line-break/>Haddad</text:p>"
                + "<text:list><text:list-item><text:p>Pass</text:p></text:list-item></text:list>"
                + "<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>"
                + "<table:table-cell/></table:table-row></table:table>";

        assertThat(odt(ODT.formatted(body)).orElseThrow().parts())
                .containsExactly(
                        new Heading(1, "Vollmacht"),
                        new Paragraph("Ich,  Rima\nHaddad"),
                        new Point("Pass"),
                        new Table("", List.of(List.of("A"))));
    }

    @Test
    void aSheetIsReadAsTheProgramShowsIt() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Lotse", "1.0")) {
            var sheet = book.newWorksheet("Haushalt");
            sheet.value(0, 0, "Name");
            sheet.value(0, 2, "Seit");
            sheet.value(1, 0, "Rima");
            sheet.value(1, 2, LocalDate.of(2026, 2, 1));
            sheet.style(1, 2).format("dd.mm.yyyy").set();
            sheet.value(2, 1, 1234.5);
            book.newWorksheet("leer");
        }

        assertThat(texts.read(OfficeTexts.XLSX, bytes.toByteArray())
                        .orElseThrow()
                        .parts())
                .containsExactly(new Table(
                        "Haushalt",
                        List.of(
                                List.of("Name", "", "Seit"),
                                List.of("Rima", "", "01.02.2026"),
                                List.of("", "1234,5"))));
    }

    @Test
    void whatIsTooLongIsShortened() throws IOException {
        var endless = docx("<w:p><w:r><w:t>%s</w:t></w:r></w:p>".formatted("x".repeat(250_000)));
        assertThat(endless.shortened()).isTrue();

        var many = docx("<w:p><w:r><w:t>Zeile</w:t></w:r></w:p>".repeat(5_000));
        assertThat(many.shortened()).isTrue();
        assertThat(many.parts()).hasSize(2_000);
    }

    @Test
    void whatWouldTakeTooMuchIsNotRead() throws IOException {
        assertThat(odt("<a>" + " ".repeat(50 * 1024 * 1024) + "</a>")).isEmpty();
        assertThat(odt("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>"))
                .isEmpty();
        assertThat(texts.read(OfficeTexts.ODT, "kein Archiv".getBytes(UTF_8))).isEmpty();
        assertThat(texts.read(OfficeTexts.XLSX, zip(Map.of("xl/workbook.xml", "<workbook/>"))))
                .isEmpty();
    }

    private OfficeText docx(String body) throws IOException {
        var parts = Map.of("word/document.xml", WORD.formatted(body), "word/styles.xml", STYLES);
        return texts.read(LetterPrinting.DOCX, zip(parts)).orElseThrow();
    }

    private Optional<OfficeText> odt(String content) throws IOException {
        return texts.read(OfficeTexts.ODT, zip(Map.of("content.xml", content)));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
