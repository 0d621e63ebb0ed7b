package de.lotse.casework.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class DocumentControllerTests {

    private static final byte[] LETTER = "Bescheid: vertraulicher Inhalt".getBytes(UTF_8);

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

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

    @Test
    void keepsADocumentAndGivesItBack() {
        assertThat(browser.get(path).text()).contains("Noch keine Unterlagen");

        var answer = add("Bescheid رسالة.txt", LETTER);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.follow().text())
                .contains("Die Unterlage ist gespeichert.", "Bescheid رسالة.txt", "Frist beachten", "01.02.2026");
        assertThat(browser.get(path).text()).contains("ungeprüft", "Ungeprüft heißt");

        var file = browser.download(address());
        assertThat(file.body()).isEqualTo(LETTER);
        assertThat(header(file, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Bescheid%20%D8%B1");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(file, "Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(header(file, "Cache-Control")).contains("no-store");
    }

    @Test
    void writesEachDownloadIntoTheAccessLog() {
        add("Bescheid.txt", LETTER);
        browser.download(address());

        var looks = given.as(amira, () -> jdbc.sql("""
                        select count(*) from audit.access_entry
                        where  action = 'VIEW' and subject = 'document' and subject_ids @> array[?::uuid]""")
                .param(UUID.fromString(address().substring(address().lastIndexOf('/') + 1)))
                .query(Integer.class)
                .single());
        assertThat(looks).isOne();
    }

    @Test
    void keepsContentNameAndNoteFromWhoeverReadsTheDatabase() {
        add("Diagnose.txt", LETTER);

        var stored = given.as(
                amira, () -> jdbc.sql("""
                        select b.content || d.name || d.note
                        from   documents.blob b join casework.document d on d.blob_id = b.id
                        where  d.case_id = ?""").param(id.value()).query(byte[].class).single());

        assertThat(new String(stored, UTF_8)).doesNotContain("vertraulich", "Diagnose", "Frist");
    }

    @Test
    void keepsWhatWasTypedWhenTheFileIsMissing() {
        var answer = browser.upload(filled(), "file", "", new byte[0]);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("note")).isEqualTo("Frist beachten");
        assertThat(answer.valueOf("type")).isEqualTo("OFFICIAL_DECISION");
        assertThat(answer.page().getElementById("file").attr("aria-invalid")).isEqualTo("true");
        assertThat(answer.page().getElementById("fehler").text()).contains("Wählen Sie eine Datei aus.");
    }

    @Test
    void rejectsADateThatIsNone() {
        var answer = browser.upload(filled().with("dated", "neulich").with("type", ""), "file", "B.txt", LETTER);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("dated")).isEqualTo("neulich");
        assertThat(answer.page().getElementById("fehler").text())
                .contains("„neulich“ ist kein Datum", "was für eine Unterlage");
    }

    @Test
    void refusesProgramsPretendersMacrosAndBombsWithAReason() throws IOException {
        var eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
        assertThat(problem("eicar.com", eicar.getBytes(UTF_8))).contains("Dateien dieser Art");
        assertThat(problem("seite.pdf", "<!DOCTYPE html><html><script>".getBytes(UTF_8)))
                .contains("passt nicht zur Endung");
        assertThat(problem("brief.docx", docx("word/vbaProject.bin", new byte[] {1})))
                .contains("Makros");
        assertThat(problem("bombe.docx", docx("word/media/leer.bin", new byte[200 * 1024 * 1024])))
                .contains("ausgepackt zu groß");
        assertThat(browser.get(path).text()).contains("Noch keine Unterlagen");
    }

    @Test
    void tellsThatAFileIsTooLargeAndKeepsTheRest() {
        var answer = browser.upload(filled(), "file", "Foto.txt", new byte[20 * 1024 * 1024 + 1]);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("fehler").text()).contains("größer als 20 MB");
        assertThat(answer.valueOf("note")).isEqualTo("Frist beachten");
    }

    @Test
    void answersARequestThatIsFarTooLongWithAPage() {
        var answer = browser.upload(filled(), "file", "Film.txt", new byte[33 * 1024 * 1024]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("Die Datei ist zu groß");
    }

    @Test
    void tellsWhenTheSameFileIsThereAlready() {
        add("Bescheid.txt", LETTER);

        assertThat(add("Kopie.txt", LETTER).follow().text()).contains("Dieselbe Datei liegt in diesem Fall schon seit");
        assertThat(add("Neu.txt", "anderes".getBytes(UTF_8)).follow().text()).doesNotContain("Dieselbe Datei");
    }

    @Test
    void sendingTheSameFormTwiceAddsOneDocument() {
        var form = filled();
        browser.upload(form, "file", "Bescheid.txt", LETTER);
        browser.upload(form, "file", "Bescheid.txt", LETTER);

        assertThat(browser.get(path).page().select("tbody tr")).hasSize(1);
    }

    @Test
    void aStruckDocumentLeavesOnlyItsTrace() {
        add("Diagnose.txt", LETTER);
        var document = address();

        var answer = browser.get(document + "/streichung")
                .form(document + "/streichung")
                .with("outcome", "STRUCK")
                .with("reason", "NOT_NEEDED")
                .send();

        assertThat(answer.follow().text())
                .contains("Der Eintrag ist gestrichen.", "gestrichen am", "Bescheid")
                .doesNotContain("Diagnose", "Frist beachten");
        assertThat(browser.get(document).status()).isEqualTo(404);
        var blobs = given.as(amira, () -> jdbc.sql("select count(*) from documents.blob where case_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single());
        assertThat(blobs).isZero();
    }

    @Test
    void aClosedCaseIsReadOnlyExceptForMistakes() {
        add("Bescheid.txt", LETTER);
        var document = address();
        var form = filled();
        given.as(amira, () -> jdbc.sql(
                        "update casework.case_file set status = 'CLOSED', closed_on = current_date where id = ?")
                .param(id.value())
                .update());

        assertThat(browser.get(path).page().select("input[type=file]")).isEmpty();
        assertThat(browser.upload(form, "file", "Neu.txt", LETTER).status()).isEqualTo(409);
        assertThat(browser.get(document + "/streichung").status()).isEqualTo(200);
        assertThat(browser.download(document).statusCode()).isEqualTo(200);
    }

    @Test
    void strangersFindNothing() {
        add("Bescheid.txt", LETTER);
        var document = address();
        var strangers = List.of(
                given.colleague(amira.organisation(), Role.CASE_MANAGER),
                given.caseManager(),
                given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.CASE_MANAGER));

        for (var stranger : strangers) {
            var other = given.browserOf(stranger);
            for (var hidden : List.of(path, document, document + "/streichung"))
                assertThat(other.get(hidden).status()).isEqualTo(404);
            var own = "/faelle/" + given.caseOf(stranger, "Eigener Fall").value() + "/unterlagen";
            var mine = document.substring(document.lastIndexOf('/'));
            assertThat(other.get(own + mine).status()).isEqualTo(404);
            var form = new Form(other, path, other.get(own).form(own).fields());
            assertThat(other.upload(form, "file", "Neu.txt", LETTER).status()).isEqualTo(404);
        }
    }

    private Form filled() {
        return browser.get(path)
                .form(path)
                .with("type", "OFFICIAL_DECISION")
                .with("dated", "1.2.26")
                .with("note", "Frist beachten");
    }

    private Answer add(String name, byte[] content) {
        return browser.upload(filled(), "file", name, content);
    }

    private String address() {
        return browser.get(path).page().select("a[download]").attr("href");
    }

    private String problem(String name, byte[] content) {
        var answer = add(name, content);
        assertThat(answer.status()).isEqualTo(422);
        return answer.page().getElementById("fehler").text();
    }

    private static String header(java.net.http.HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static byte[] docx(String part, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            put(out, "[Content_Types].xml", "<Types/>".getBytes(UTF_8));
            put(out, "word/document.xml", "<w:document/>".getBytes(UTF_8));
            put(out, part, content);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
