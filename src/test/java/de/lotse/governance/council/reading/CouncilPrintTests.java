package de.lotse.governance.council.reading;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.documents.pdf.VeraPdf;
import de.lotse.governance.Soest;
import de.lotse.governance.council.PapersOfTests;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A paper as it is given to the council's office. */
@LotseTest
class CouncilPrintTests {

    private static final List<String> ORDER = List.of(
            "Nummer",
            "Betreff",
            "Status",
            "Vorlage-Art",
            "Aktenzeichen",
            "Verfasser",
            "Federführend",
            "Bearbeiter/-in",
            "Beratungsfolge",
            "Anhörung",
            "Finanzielle Auswirkungen",
            "05.03.01",
            "Beschlussvorschlag",
            "Der Rat beschließt den Ablauf.",
            "Sachverhalt",
            "Zweiter Absatz.",
            "Anlagen",
            "Zahlen.txt");

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    private Path folder;

    private PapersOfTests papers;
    private String paper;

    @BeforeEach
    void aPaperWithEverything() {
        papers = new PapersOfTests(new Soest(given, tenants, organisations, jdbc));
        paper = papers.draft("Übergang تم <& \u0007", "PUBLIC");
        papers.station(paper, "", "Integrationsrat", "HEARING");
        papers.line(paper, "CONSUMPTIVE", "2030", "", "18.500");
        papers.annex(paper, "Zahlen.txt", "eins");
        papers.submit(paper);
    }

    @Test
    void theWordFileHasHeadingsHeadsOfTablesLanguageAndTitle() throws IOException {
        var file = papers.keeper().download(paper + "/docx");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("vorlage.docx");
        try (var document = new XWPFDocument(new ByteArrayInputStream(file.body()))) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).contains("Übergang");
            assertThat(document.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .contains("de-DE");
            assertThat(headings(document, "Heading1"))
                    .singleElement()
                    .asString()
                    .contains("Übergang");
            assertThat(headings(document, "Heading2"))
                    .containsExactly(
                            "Beratungsfolge",
                            "Finanzielle Auswirkungen",
                            "Beschlussvorschlag",
                            "Sachverhalt",
                            "Anlagen");
            assertThat(document.getTables()).hasSize(3).allSatisfy(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRow(1).isCantSplitRow()).isTrue();
            });
            assertThat(text(document)).containsSubsequence(ORDER.toArray(String[]::new));
        }
        assertThat(parts(file.body())).contains("word/styles.xml").noneMatch(part -> part.contains("vba"));
    }

    /** Against the schema of the format (ECMA-376), part by part. */
    @Test
    void theWordFileFollowsTheSchemaOfItsFormat() throws IOException {
        var bytes = papers.keeper().download(paper + "/docx").body();
        var broken = new ArrayList<XmlError>();
        var options = new XmlOptions().setErrorListener(broken);
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            document.getDocument().validate(options);
            for (var footer : document.getFooterList()) footer._getHdrFtr().validate(options);
            for (var header : document.getHeaderList()) header._getHdrFtr().validate(options);
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void thePdfIsAccessibleAndSaysTheSame() throws IOException, InterruptedException {
        var bytes = papers.keeper().download(paper + "/pdf").body();
        assertThat(VeraPdf.failures(Files.write(folder.resolve("vorlage.pdf"), bytes)))
                .isEmpty();
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document)).containsSubsequence(ORDER.toArray(String[]::new));
        }
    }

    private static List<String> headings(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static String text(XWPFDocument document) {
        var text = new StringBuilder();
        for (var element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) text.append(paragraph.getText());
            else if (element instanceof org.apache.poi.xwpf.usermodel.XWPFTable table) text.append(table.getText());
            text.append('\n');
        }
        return text.toString();
    }

    private static List<String> parts(byte[] file) throws IOException {
        var names = new java.util.ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) names.add(entry.getName());
        }
        return names;
    }
}
