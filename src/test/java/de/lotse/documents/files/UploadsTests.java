package de.lotse.documents.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import de.lotse.documents.Mails;
import de.lotse.documents.Pictures;
import de.lotse.documents.UploadCheck;
import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.documents.UploadCheck.Rejected;
import de.lotse.documents.Uploads;
import de.lotse.documents.Verdict;
import de.lotse.documents.VirusScanner;
import de.lotse.web.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class UploadsTests {

    private static final int MAX = 2 * 1024 * 1024;
    private static final ApplicationContext READERS =
            new AnnotationConfigApplicationContext("de.lotse.documents.mail", "de.lotse.documents.pictures");

    private final Uploads uploads = new AllowedUploads(
            new DocumentSettings(MAX), READERS.getBean(Mails.class), READERS.getBean(Pictures.class), new NoScanner());

    @Test
    void acceptsWhatOfficesAndPhonesMake() throws IOException {
        assertThat(typeOf("Bescheid.PDF", SampleFiles.pdf(_ -> {}))).isEqualTo("application/pdf");
        assertThat(typeOf("Pass.jpeg", SampleFiles.JPEG)).isEqualTo("image/jpeg");
        assertThat(typeOf("Pass.png", SampleFiles.PNG)).isEqualTo("image/png");
        assertThat(typeOf("Anfrage.eml", SampleFiles.MAIL)).isEqualTo("message/rfc822");
        assertThat(typeOf("Notiz.txt", SampleFiles.TEXT)).isEqualTo("text/plain");
        assertThat(typeOf("Brief.docx", SampleFiles.docx(Map.of()))).endsWith("wordprocessingml.document");
        assertThat(typeOf("Liste.xlsx", SampleFiles.xlsx())).endsWith("spreadsheetml.sheet");
        assertThat(typeOf("Brief.odt", SampleFiles.odt(Map.of()))).endsWith("opendocument.text");
    }

    @Test
    void tellsHashAndSafeNameOfAnAcceptedFile() {
        assertThat(uploads.check("C:\\Scans\\Notiz.txt", "abc".getBytes(UTF_8)))
                .isEqualTo(new Accepted(
                        "text/plain",
                        // FIPS 180-2, appendix B.1
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                        "Notiz.txt"));
    }

    @Test
    void refusesEmptyAndTooLargeFiles() {
        assertThat(problem("Notiz.txt", new byte[0])).isEqualTo("documents.upload.empty");
        assertThat(problem("Notiz.txt", new byte[MAX + 1])).isEqualTo("documents.upload.tooLarge");
        assertThat(text(uploads.check("Notiz.txt", new byte[MAX + 1]))).startsWith("Die Datei ist größer als 2 MB.");
    }

    @Test
    void refusesOtherKindsAndFilesThatPretend() throws IOException {
        assertThat(problem("setup.exe", SampleFiles.PROGRAM)).isEqualTo("documents.upload.kind");
        assertThat(problem("Makro.docm", SampleFiles.docx(Map.of()))).isEqualTo("documents.upload.macros");
        assertThat(problem("alles.zip", SampleFiles.docx(Map.of()))).isEqualTo("documents.upload.archive");
        assertThat(problem("IMG_1.HEIC", SampleFiles.HEIC)).isEqualTo("documents.upload.heic");
        assertThat(problem("Logo.svg", "<svg/>".getBytes(UTF_8))).isEqualTo("documents.upload.web");
        assertThat(problem("ohneEndung", SampleFiles.TEXT)).isEqualTo("documents.upload.kind");
        assertThat(problem("Bescheid.pdf", SampleFiles.PROGRAM)).isEqualTo("documents.upload.ending");
        assertThat(problem("Foto.jpg", SampleFiles.PNG)).isEqualTo("documents.upload.ending");
        assertThat(problem("Seite.txt", "<!DOCTYPE html><html><script>".getBytes(UTF_8)))
                .isEqualTo("documents.upload.ending");
        assertThat(problem("Tabelle.docx", SampleFiles.xlsx())).isEqualTo("documents.upload.damaged");
    }

    @Test
    void refusesOfficeFilesWithMacros() throws IOException {
        var code = new byte[] {1};
        assertThat(problem("Brief.docx", SampleFiles.docx(Map.of("word/vbaProject.bin", code))))
                .isEqualTo("documents.upload.macros");
        assertThat(problem("Brief.docx", SampleFiles.docx(Map.of("word/activeX/activeX1.bin", code))))
                .isEqualTo("documents.upload.macros");
        assertThat(problem("Brief.odt", SampleFiles.odt(Map.of("Basic/Standard/Module1.xml", code))))
                .isEqualTo("documents.upload.macros");
    }

    @Test
    void refusesOfficeFilesThatUnpackToFarMoreThanTheyAre() throws IOException {
        assertThat(problem("Brief.docx", SampleFiles.docx(Map.of("word/media/a.bmp", new byte[5_000_000]))))
                .isEqualTo("documents.upload.unpacksTooLarge");
        assertThat(problem("Brief.docx", SampleFiles.docxWithParts(2_001)))
                .isEqualTo("documents.upload.unpacksTooLarge");
        assertThat(typeOf("Brief.docx", SampleFiles.docxWithParts(2_000))).endsWith("wordprocessingml.document");
    }

    @Test
    void refusesHalfAnOfficeFile() throws IOException {
        var whole = SampleFiles.docx(Map.of());
        assertThat(problem("Brief.docx", Arrays.copyOf(whole, 60))).isEqualTo("documents.upload.damaged");
    }

    @Test
    void refusesOfficeFilesWithProgramsArchivesOrPartsFromElsewhere() throws IOException {
        assertThat(problem("Brief.docx", SampleFiles.docx(Map.of("word/embeddings/oleObject1.bin", new byte[] {1}))))
                .isEqualTo("documents.upload.packed");
        assertThat(problem("Brief.docx", SampleFiles.docx(Map.of("word/media/mehr.zip", new byte[] {1}))))
                .isEqualTo("documents.upload.packed");
        var link = "<Relationship Type=\"%s\" Target=\"http://192.0.2.1/x\" TargetMode=\"External\"/>";
        assertThat(problem("Brief.docx", withLinks(link.formatted("http://x/attachedTemplate"))))
                .isEqualTo("documents.upload.loads");
        assertThat(typeOf("Brief.docx", withLinks(link.formatted("http://x/hyperlink"))))
                .endsWith("wordprocessingml.document");
    }

    @Test
    void refusesLinksHoweverTheyAreWritten() throws IOException {
        var target = " Target='http://192.0.2.1/x' ";
        for (var link : new String[] {
            "<Relationship Type='http://x/attachedTemplate' TargetMode='External'" + target + "Id='/hyperlink'/>",
            "<r:Relationship xmlns:r='x' Type='http://x/attachedTemplate' TargetMode='External'" + target + "/>",
            "<Relationship Type='http://x/attachedTemplate' TargetMode='&#69;xternal'" + target + "/>",
            "<Relationship Type='http://x/hyperlink/attachedTemplate' TargetMode='External'" + target + "/>",
            "<Relationship Type='http://x/image' TargetMode='External'" + target + "/>"
        }) {
            assertThat(problem("Brief.docx", withLinks("<a>" + link + "</a>"))).isEqualTo("documents.upload.loads");
            var wide = ("<?xml version='1.0' encoding='UTF-16'?><a>" + link + "</a>").getBytes(UTF_16);
            assertThat(problem("Brief.docx", SampleFiles.docx(Map.of("word/_rels/settings.xml.rels", wide))))
                    .isEqualTo("documents.upload.loads");
        }
        assertThat(problem("Brief.docx", withLinks("<!DOCTYPE a [<!ENTITY e 'External'>]><a/>")))
                .isEqualTo("documents.upload.loads");
        assertThat(problem("Brief.docx", withLinks("<a"))).isEqualTo("documents.upload.damaged");
    }

    @Test
    void refusesOfficeFilesWithAPassword() throws IOException {
        var sealed = Arrays.copyOf(SampleFiles.OLD_OFFICE, 4096);
        assertThat(problem("Brief.docx", sealed)).isEqualTo("documents.upload.passwordOffice");
        var manifest = "<manifest:encryption-data/>".getBytes(UTF_8);
        assertThat(problem("Brief.odt", SampleFiles.odt(Map.of("META-INF/manifest.xml", manifest))))
                .isEqualTo("documents.upload.passwordOffice");
    }

    @Test
    void refusesAnArchiveWithTwoFaces() throws IOException {
        var shown = SampleFiles.docx(Map.of());
        var hidden = SampleFiles.docx(Map.of("word/vbaProject.bin", new byte[] {1}));
        var both = new ByteArrayOutputStream();
        both.write(hidden);
        both.write(shown);
        assertThat(problem("Brief.docx", both.toByteArray()))
                .isIn("documents.upload.macros", "documents.upload.damaged");
    }

    @Test
    void refusesPicturesThatAreBombsOrNone() {
        assertThat(problem("Foto.png", SampleFiles.pngOfSize(60_000, 60_000))).isEqualTo("documents.upload.pixels");
        assertThat(problem("Foto.jpg", Arrays.copyOf(SampleFiles.JPEG, 20)))
                .isEqualTo("documents.upload.picture.damaged");
    }

    @Test
    void paintsAPictureAnewSoThatNothingBesideItSurvives() {
        var hidden = "<script>alert(1)</script>".getBytes(UTF_8);
        var sent = Arrays.copyOf(SampleFiles.JPEG, SampleFiles.JPEG.length + hidden.length);
        System.arraycopy(hidden, 0, sent, SampleFiles.JPEG.length, hidden.length);

        var received = uploads.receive("Pass.png.jpeg", sent);

        assertThat(new String(received.content(), ISO_8859_1)).doesNotContain("script");
        assertThat(received.check())
                .isEqualTo(new Accepted("image/jpeg", Sha256.hex(received.content()), "Pass.png.jpeg"));
        assertThat(uploads.receive("Pass.png", SampleFiles.PNG).check())
                .asInstanceOf(type(Accepted.class))
                .extracting(Accepted::name)
                .isEqualTo("Pass.jpeg");
    }

    @Test
    void refusesPdfsThatHoldFilesOrUnpackToTooMuch() throws IOException {
        assertThat(problem("a.pdf", SampleFiles.pdf(pdf -> attach(pdf, "setup.exe"))))
                .isEqualTo("documents.upload.filesInPdf");
        assertThat(typeOf("Rechnung.pdf", SampleFiles.pdf(pdf -> attach(pdf, "factur-x.xml"))))
                .isEqualTo("application/pdf");
        assertThat(problem("a.pdf", SampleFiles.pdf(pdf -> {
                    var bomb = new PDStream(pdf);
                    try (var out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
                        var zeros = new byte[1024 * 1024];
                        for (var i = 0; i < 201; i++) out.write(zeros);
                    }
                    pdf.getPage(0).setContents(bomb);
                })))
                .isEqualTo("documents.upload.pdfTooLarge");
    }

    @Test
    void refusesPdfsThatRunSomething() throws IOException {
        var script = new PDActionJavaScript("app.alert(1)");
        assertThat(problem(
                        "a.pdf", SampleFiles.pdf(pdf -> pdf.getDocumentCatalog().setOpenAction(script))))
                .isEqualTo("documents.upload.activePdf");
        assertThat(problem(
                        "a.pdf", SampleFiles.pdf(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionLaunch()))))
                .isEqualTo("documents.upload.activePdf");
    }

    @Test
    void findsAnActionDeepInsideAPdf() throws IOException {
        var hidden = SampleFiles.pdf(pdf -> {
            var action = new COSDictionary();
            action.setItem(COSName.S, COSName.getPDFName("Launch"));
            var list = new COSArray();
            list.add(action);
            pdf.getPage(0).getCOSObject().setItem("Kids", list);
        });
        assertThat(problem("a.pdf", hidden)).isEqualTo("documents.upload.activePdf");
    }

    @Test
    void refusesPdfsThatNobodyCanOpen() throws IOException {
        var policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
        assertThat(problem("a.pdf", SampleFiles.pdf(pdf -> pdf.protect(policy))))
                .isEqualTo("documents.upload.passwordPdf");
        assertThat(problem("a.pdf", "%PDF-1.7\nnothing".getBytes(UTF_8))).isEqualTo("documents.upload.damaged");
    }

    @Test
    void aRefusalSaysWhatHelps() {
        assertThat(text(uploads.check("setup.exe", SampleFiles.PROGRAM))).contains("Möglich sind PDF");
        assertThat(text(uploads.check("Bescheid.pdf", SampleFiles.PROGRAM))).contains("„Bescheid.pdf“");
    }

    private static byte[] withLinks(String links) throws IOException {
        return SampleFiles.docx(Map.of("word/_rels/settings.xml.rels", links.getBytes(UTF_8)));
    }

    private static void attach(PDDocument pdf, String name) {
        var file = new COSDictionary();
        file.setItem(COSName.TYPE, COSName.FILESPEC);
        file.setString(COSName.F, name);
        file.setItem(COSName.EF, new COSDictionary());
        pdf.getDocumentCatalog().getCOSObject().setItem("AF", file);
    }

    private String typeOf(String name, byte[] content) {
        return assertThat(uploads.check(name, content))
                .asInstanceOf(type(Accepted.class))
                .actual()
                .mediaType();
    }

    private String problem(String name, byte[] content) {
        var check = uploads.check(name, content);
        assertThat(text(check)).endsWith(".");
        return assertThat(check).asInstanceOf(type(Rejected.class)).actual().messageKey();
    }

    private static String text(UploadCheck check) {
        var rejected = assertThat(check).asInstanceOf(type(Rejected.class)).actual();
        return Texts.t(rejected.messageKey(), rejected.args().toArray());
    }

    private static final class NoScanner implements VirusScanner {
        @Override
        public boolean isConfigured() {
            return false;
        }

        @Override
        public boolean answers() {
            return false;
        }

        @Override
        public Verdict scan(byte[] content) {
            return Verdict.UNCHECKED;
        }
    }
}
