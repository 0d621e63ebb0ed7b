package de.lotse.casework.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.lotse.casework.CaseId;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@LotseTest
class ExportTests {

    private static final String FORMULA = "=HYPERLINK(\"https://example.org\")";
    private static final String PHONE = "+49 2323 1234";

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ExportExpiry expiry;

    @Autowired
    JsonMapper json;

    @TempDir
    Path folder;

    private Actor amira;
    private Browser browser;
    private CaseId id;

    @BeforeEach
    void aNewCase() {
        amira = given.caseManager();
        browser = given.browserOf(amira);
        id = given.caseOf(amira, "Yılmaz, Emre");
    }

    @AfterEach
    void theUsualLimit() {
        given.as(amira, () -> jdbc.sql("delete from casework.export_limit").update());
    }

    @Test
    void aCaseIsTakenAwayWholeAndReadable() throws IOException {
        write("Wohnung wegen Schimmel gekündigt");
        upload("Bescheid über Kosten.txt", "Kostenbescheid");

        assertThat(askForCase("Wechsel des Trägers").follow().text()).contains("Akte", "Wechsel des Trägers");
        var file = fetch();

        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("Akte.zip");
        assertThat(file.headers().firstValueAsLong("Content-Length")).hasValue(file.body().length);
        var entries = unzipped(file.body());
        assertThat(entries)
                .containsOnlyKeys("LIESMICH.txt", "fall.json", "Überblick.html", "Unterlagen/Bescheid über Kosten.txt");
        assertThat(entries.get("Unterlagen/Bescheid über Kosten.txt")).isEqualTo("Kostenbescheid");
        assertThat(entries.get("Überblick.html")).contains("Yılmaz, Emre", "Schimmel", "Unterlagen/Bescheid");
        assertThat(entries.get("LIESMICH.txt")).contains("lotse-fall/1", "case_note", "Notizen und Kontakte");
        var record = json.readTree(entries.get("fall.json"));
        assertThat(record.get("schema").asString()).isEqualTo("lotse-fall/1");
        assertThat(record.at("/case_note/rows/0/text").asString()).isEqualTo("Wohnung wegen Schimmel gekündigt");
        assertThat(record.at("/case_note/category").asString()).isEqualTo("NOTES");
    }

    @Test
    void whatLeftTheHouseIsNoted() {
        write("Schimmel");
        askForCase("Wechsel des Trägers");
        fetch();

        assertThat(
                        text(
                                "select manifest ->> 'NOTES' from casework.export_disclosure where channel = 'EXPORT' and ?::uuid = any(cases)"))
                .isEqualTo("1");
        assertThat(
                        text(
                                "select count(*)::text from audit.access_entry where action = 'EXPORT' and ?::uuid = any(subject_ids)"))
                .isEqualTo("2");
        assertThat(browser.get("/faelle/" + id.value() + "/verlauf").text()).contains("Akte heruntergeladen");
    }

    @Test
    void nothingIsMadeWithoutAReason() {
        var answer = askForCase(" ");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Schreiben Sie, wofür Sie die Datei brauchen.");
        assertThat(browser.get("/herunterladen").text()).contains("Keine Dateien");
    }

    @Test
    void theFileIsUnreadableInTheDatabase() {
        write("Schimmel");
        askForCase("Wechsel");
        fetch();

        var stored = given.as(
                amira, () -> jdbc.sql("""
                        select string_agg(p.content, '') from casework.export_piece p
                        join   casework.export e on e.id = p.export_id where ?::uuid = any(e.cases)""").param(id.value()).query(byte[].class).single());
        assertThat(new String(stored, UTF_8)).doesNotContain("fall.json", "LIESMICH");
    }

    @Test
    void nobodyElseGetsAtIt() {
        askForCase("Wechsel");
        var file = fileAddress();
        var jonas = given.browserOf(given.colleague(amira.organisation(), Role.CASE_MANAGER, Role.PROVIDER_LEAD));

        assertThat(jonas.get(file).status()).isEqualTo(404);
        assertThat(given.browserOf(given.caseManager()).get(file).status()).isEqualTo(404);
        assertThat(given.browserOf(given.caseManager())
                        .get("/faelle/" + id.value() + "/herunterladen")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aCaseOfWhichSheIsAGuestIsNotInHerFileAndDoesNotSpoilIt() {
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var other = given.caseOf(jonas, "Gastgeber, Gül");
        given.as(
                amira,
                () -> jdbc.sql("""
                        insert into consent.case_membership (id, case_id, user_id, role)
                        values (gen_random_uuid(), ?, ?, 'CONFERENCE_GUEST')""").params(other.value(), amira.user().value()).update());
        assertThat(browser.get("/faelle").text()).contains("Gastgeber, Gül", "Yılmaz, Emre");

        askForList("CSV", "Übersicht");

        assertThat(new String(fetch().body(), UTF_8)).contains("Yılmaz, Emre").doesNotContain("Gastgeber");
    }

    @Test
    void aCaseThatWasLostMeanwhileFailsTheWholeDownload() {
        given.caseOf(amira, "Tesfay, Selam");
        askForList("CSV", "Übersicht");
        var file = fileAddress();
        exclude(amira);

        var answer = browser.get(file);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text())
                .contains("Sie dürfen einen der enthaltenen Fälle nicht mehr sehen")
                .doesNotContain("Tesfay");
        assertThat(given.as(amira, () -> jdbc.sql("select count(*) from casework.export_piece")
                        .query(Integer.class)
                        .single()))
                .isZero();
        assertThat(browser.get(file).status()).isEqualTo(409);
    }

    @Test
    void aCaseThatWasLostBeforeTheFileWasMadeFailsIt() {
        limit(1);
        given.caseOf(amira, "Tesfay, Selam");
        askForList("CSV", "Übersicht");
        exclude(amira);
        confirm();

        await().untilAsserted(() -> assertThat(browser.get("/herunterladen").text())
                .contains("Sie dürfen einen der Fälle nicht mehr sehen"));
    }

    @Test
    void aFileAboutManyIsConfirmedByASecondPerson() {
        limit(1);
        given.caseOf(amira, "Tesfay, Selam");

        assertThat(askForList("XLSX", "Übersicht für die Leitung").follow().text())
                .contains("wartet auf Bestätigung");
        assertThat(browser.get("/herunterladen").page().select("a[href$=datei]"))
                .isEmpty();
        var lead = confirm();
        assertThat(lead.get("/herunterladen").text()).contains("Keine Dateien").doesNotContain("Warten auf");

        assertThat(fetch().statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyConfirmsForHerselfAndADeclinedFileIsNotMade() {
        limit(1);
        var lead = given.colleague(amira.organisation(), Role.PROVIDER_LEAD, Role.CASE_MANAGER);
        var hers = given.browserOf(lead);
        given.caseOf(lead, "Abdi, Hodan");
        given.caseOf(lead, "Ahmadi, Zahra");
        askForList(hers, "CSV", "Übersicht");
        assertThat(hers.get("/herunterladen").text()).doesNotContain("Warten auf");

        var officer = given.browserOf(given.colleague(amira.organisation(), Role.DATA_PROTECTION));
        assertThat(officer.get("/start").text()).contains("wartet auf Ihre Bestätigung");
        var waiting = officer.get("/herunterladen");
        assertThat(waiting.text()).contains("Übersicht", "2 Personen").doesNotContain("Abdi");
        var confirmation = waiting.page().select("form[action$=bestaetigung]").attr("action");
        var token = Map.of(
                "_csrf", hers.get("/start").page().select("input[name=_csrf]").val());
        assertThat(hers.post(confirmation, token).status()).isEqualTo(404);

        officer.post(
                confirmation.replace("bestaetigung", "ablehnung"),
                waiting.form(confirmation).fields());
        assertThat(hers.get("/herunterladen").text()).contains("abgelehnt");
    }

    @Test
    void aDayLaterItIsGone() {
        askForCase("Wechsel");
        var file = fileAddress();
        given.as(amira, () -> jdbc.sql("update casework.export set ready_at = now() - interval '25 hours'")
                .update());

        assertThat(browser.get(file).status()).isEqualTo(409);
        expiry.forget();
        assertThat(browser.get(file).status()).isEqualTo(404);
        assertThat(browser.get("/herunterladen").text()).contains("Keine Dateien");
    }

    @Test
    void itIsDeletedAtOnceByWhoeverAskedForIt() {
        askForCase("Wechsel");
        var file = fileAddress();
        var delete = file.replace("/datei", "/loeschung");

        assertThat(browser.get("/herunterladen").form(delete).send().follow().text())
                .contains("Die Datei ist gelöscht.");
        assertThat(browser.get(file).status()).isEqualTo(404);
    }

    @Test
    void noNameBecomesAFormulaInCsv() {
        given.caseOf(amira, FORMULA);
        given.caseOf(amira, PHONE);
        given.caseOf(amira, "＝1+1");
        askForList("CSV", "Übersicht");

        assertThat(new String(fetch().body(), UTF_8))
                .startsWith("\ufeff\"Ratsuchende")
                .contains(
                        "\"'=HYPERLINK(\"\"https://example.org\"\")\"",
                        "\"'" + PHONE + "\"",
                        "\"'＝1+1\"",
                        "\"Yılmaz, Emre\"");
    }

    @Test
    void inAWorkbookEveryCellIsATextAndNobodyIsItsAuthor() throws IOException {
        given.caseOf(amira, FORMULA);
        given.caseOf(amira, PHONE);
        askForList("XLSX", "Übersicht");
        var file = fetch().body();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheets().toList()).hasSize(1);
            var names = workbook.getFirstSheet().read().stream()
                    .map(row -> row.getCellText(0))
                    .toList();
            assertThat(names).contains(FORMULA, PHONE, "Yılmaz, Emre");
        }
        var parts = unzipped(file);
        assertThat(String.join("", parts.values())).doesNotContain(amira.name(), "<f>", "state=\"hidden\"");
    }

    @Test
    void theFilterOfTheListHoldsForItsTable() {
        given.as(amira, () -> jdbc.sql("update casework.case_file set phase = 'LINKING' where id = ?")
                .param(id.value())
                .update());
        given.caseOf(amira, "Tesfay, Selam");
        var link = browser.get("/faelle?phase=LINKING")
                .page()
                .select("a[href^=/herunterladen/neu]")
                .attr("href");

        browser.get(link)
                .form("/herunterladen")
                .with("format", "CSV")
                .with("reason", "Übersicht")
                .send();

        assertThat(new String(fetch().body(), UTF_8)).contains("Yılmaz").doesNotContain("Tesfay");
    }

    @Test
    void theLimitIsSetForTheMunicipality() {
        var admin = given.browserOf(given.colleague(amira.organisation(), Role.TENANT_ADMIN));
        var page = admin.get("/verwaltung/herunterladen");
        assertThat(page.valueOf("persons")).isEqualTo("50");

        assertThat(page.form("/verwaltung/herunterladen")
                        .with("persons", "0")
                        .send()
                        .status())
                .isEqualTo(422);
        assertThat(page.form("/verwaltung/herunterladen")
                        .with("persons", "20")
                        .send()
                        .status())
                .isEqualTo(303);
        var stale = page.form("/verwaltung/herunterladen").with("persons", "30").send();
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Inzwischen geändert", "20");
    }

    private Answer askForCase(String reason) {
        var path = "/faelle/" + id.value() + "/herunterladen";
        return browser.get(path).form(path).with("reason", reason).send();
    }

    private Answer askForList(String format, String reason) {
        return askForList(browser, format, reason);
    }

    private static Answer askForList(Browser browser, String format, String reason) {
        return browser.get("/herunterladen/neu?liste=faelle")
                .form("/herunterladen")
                .with("format", format)
                .with("reason", reason)
                .send();
    }

    /** By the lead of the organisation, whose browser is answered. */
    private Browser confirm() {
        var lead = given.browserOf(given.colleague(amira.organisation(), Role.PROVIDER_LEAD));
        var waiting = lead.get("/herunterladen");
        waiting.form(waiting.page().select("form[action$=bestaetigung]").attr("action"))
                .send();
        return lead;
    }

    private HttpResponse<byte[]> fetch() {
        return browser.download(fileAddress());
    }

    private String fileAddress() {
        return await().until(
                        () -> browser.get("/herunterladen")
                                .page()
                                .select("a[href$=datei]")
                                .attr("href"),
                        address -> !address.isEmpty());
    }

    private void write(String note) {
        var path = "/faelle/" + id.value() + "/notizen";
        browser.get(path).form(path).with("text", note).send();
    }

    private void upload(String name, String content) {
        var path = "/faelle/" + id.value() + "/unterlagen";
        var form = browser.get(path).form(path).with("type", "OFFICIAL_DECISION");
        assertThat(browser.upload(form, "file", name, content.getBytes(UTF_8)).status())
                .isEqualTo(303);
    }

    private void limit(int persons) {
        given.as(amira, () -> jdbc.sql("insert into casework.export_limit (persons) values (?)")
                .param(persons)
                .update());
    }

    private void exclude(Actor colleague) {
        given.as(colleague, () -> jdbc.sql(
                        "insert into consent.case_exclusion (id, case_id, user_id, reason) values (gen_random_uuid(), ?, ?, 'Verwandt')")
                .params(id.value(), colleague.user().value())
                .update());
    }

    private String text(String sql) {
        return given.as(
                amira, () -> jdbc.sql(sql).param(id.value()).query(String.class).single());
    }

    private Map<String, String> unzipped(byte[] file) throws IOException {
        var entries = new LinkedHashMap<String, String>();
        try (var zip = new ZipFile(Files.write(folder.resolve("file.zip"), file).toFile(), UTF_8)) {
            for (var entry : Collections.list(zip.entries()))
                entries.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
        }
        return entries;
    }
}
