package de.lotse.documents.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import de.lotse.documents.UploadCheck;
import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.documents.UploadCheck.Rejected;
import de.lotse.documents.Uploads;
import de.lotse.web.Texts;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;

class UploadsTests {

    private static final int MAX = 2 * 1024 * 1024;
    private final Uploads uploads = new AllowedUploads(new DocumentSettings(MAX));

    @Test
    void acceptsWhatOfficesAndPhonesMake() throws IOException {
        assertThat(typeOf("Bescheid.PDF", SampleFiles.pdf(_ -> {}))).isEqualTo("application/pdf");
        assertThat(typeOf("Pass.jpeg", SampleFiles.JPEG)).isEqualTo("image/jpeg");
        assertThat(typeOf("Pass.png", SampleFiles.PNG)).isEqualTo("image/png");
        assertThat(typeOf("IMG_1.HEIC", SampleFiles.HEIC)).isEqualTo("image/heic");
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
        assertThat(problem("Makro.docm", SampleFiles.docx(Map.of()))).isEqualTo("documents.upload.kind");
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
}
