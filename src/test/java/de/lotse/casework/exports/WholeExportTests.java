package de.lotse.casework.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.identity.signin.SessionsForTests;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;

@LotseTest
class WholeExportTests {

    private static final String PATH = WholeController.PATH;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FindByIndexNameSessionRepository<?> sessions;

    private Actor lead;
    private CaseId id;
    private Browser browser;

    @BeforeEach
    void aLeadWithACase() {
        lead = given.colleague(given.organisation(Given.HERNE), Role.PROVIDER_LEAD);
        id = given.caseOf(given.colleague(lead.organisation(), Role.CASE_MANAGER), "Yılmaz, Emre");
        browser = given.browserOf(lead);
    }

    @Test
    void theLeadAsksAnotherConfirmsAndTheFileIsFetchedOnce() throws IOException {
        assertThat(ask(browser, "ORGANISATION").follow().text()).contains("wartet auf Bestätigung");
        assertThat(browser.get(Export.PATH).page().select("form[action$=bestaetigung]"))
                .isEmpty();

        confirm(lead, Role.PROVIDER_LEAD);
        var file = fileAddress(browser);
        var stored = given.as(lead, () -> jdbc.sql("""
                        select encode(p.content, 'escape') from casework.export_piece p""").query(String.class).list());
        assertThat(stored).isNotEmpty().allSatisfy(piece -> assertThat(piece).doesNotContain("datapackage"));
        var archive = browser.download(file);

        assertThat(archive.statusCode()).isEqualTo(200);
        assertThat(archive.headers().firstValue("Content-Disposition").orElse(""))
                .contains("Datenuebergabe");
        assertThat(entry(archive.body(), "daten/casework.person.jsonl")).contains("Yılmaz, Emre");
        assertThat(browser.get(file).status()).isEqualTo(404);
        var left = given.as(lead, () -> jdbc.sql("select kind from casework.export_disclosure")
                .query(String.class)
                .list());
        assertThat(left).containsExactly("ORGANISATION");
        assertThat(traces("select count(*) from casework.export_disclosure where ? = any (cases)"))
                .isEqualTo(1);
        assertThat(traces("select count(*) from audit.case_access where action = 'EXPORT' and case_id = ?"))
                .isEqualTo(1);
    }

    @Test
    void whoeverIsKeptOutOfACaseMeanwhileFetchesNothing() {
        ask(browser, "ORGANISATION");
        confirm(lead, Role.DATA_PROTECTION);
        var file = fileAddress(browser);
        given.as(lead, () -> jdbc.sql(
                        "insert into consent.case_exclusion (id, case_id, user_id, reason) values (?, ?, ?, 'verwandt')")
                .params(Ids.next(), id.value(), lead.user().value())
                .update());

        assertThat(browser.get(file).status()).isEqualTo(409);
        assertThat(traces("select count(*) from casework.export_disclosure where ? = any (cases)"))
                .isZero();
    }

    private int traces(String sql) {
        return given.as(
                lead, () -> jdbc.sql(sql).param(id.value()).query(Integer.class).single());
    }

    @Test
    void whatAllShareNeedsTheWordOfDataProtection() {
        var admin = given.colleague(lead.organisation(), Role.TENANT_ADMIN);
        var hers = given.browserOf(admin);
        assertThat(hers.get(PATH).page().select("input[name=part]").eachAttr("value"))
                .containsExactly("MUNICIPALITY");
        ask(hers, "MUNICIPALITY");

        assertThat(browser.get(Export.PATH).page().select("form[action$=bestaetigung]"))
                .isEmpty();
        confirm(lead, Role.DATA_PROTECTION);
        assertThat(fileAddress(hers)).endsWith("/datei");
    }

    @Test
    void saysWhatIsMissingAndNobodyAsksForThePartOfAnother() {
        var refused = browser.get(PATH)
                .form(PATH)
                .with("part", "MUNICIPALITY")
                .with("reason", " ")
                .send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Wählen Sie aus, was herausgegeben wird.", "Schreiben Sie, wofür Sie die Datei brauchen.");
        assertThat(given.browserOf(given.caseManager()).get(PATH).status()).isEqualTo(403);
    }

    @Test
    void anOpenScreenIsNotEnough() {
        var form = browser.get(PATH).form(PATH).with("part", "ORGANISATION").with("reason", "Wechsel");
        SessionsForTests.age(sessions, lead, Duration.ofMinutes(6));

        assertThat(form.send().header("Location")).startsWith("/konto/bestaetigung");
        assertThat(browser.get(Export.PATH).text()).contains("Keine Dateien");
    }

    @Test
    void whoIsNoLeadAnyMoreGetsNothing() {
        ask(browser, "ORGANISATION");
        confirm(lead, Role.DATA_PROTECTION);
        var file = fileAddress(browser);
        given.as(lead, () -> jdbc.sql("update identity.account set roles = '{CASE_MANAGER}' where id = ?")
                .param(lead.user().value())
                .update());

        assertThat(given.browserOf(lead).get(file).status()).isEqualTo(403);
    }

    private static Answer ask(Browser who, String part) {
        return who.get(PATH)
                .form(PATH)
                .with("part", part)
                .with("reason", "Wechsel des Verfahrens")
                .send();
    }

    private void confirm(Actor asked, Role role) {
        var second = given.browserOf(given.colleague(asked.organisation(), role));
        var waiting = second.get(Export.PATH);
        var answer = waiting.form(
                        waiting.page().select("form[action$=bestaetigung]").attr("action"))
                .send();
        assertThat(answer.follow().text()).contains("Sie haben bestätigt.");
    }

    private static String fileAddress(Browser who) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var found = "";
        while (found.isEmpty() && System.nanoTime() < end)
            found = who.get(Export.PATH).page().select("a[href$=datei]").attr("href");
        assertThat(found).isNotEmpty();
        return found;
    }

    private static String entry(byte[] zip, String name) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                if (entry.getName().equals(name)) return new String(in.readAllBytes(), UTF_8);
        }
        return "";
    }
}
