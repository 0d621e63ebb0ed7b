package de.lotse.casework.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.documents.pdf.VeraPdf;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class EmergencyTests {

    private static final String REASON = "Anruf der Polizei wegen der Kinder, Amira ist nicht erreichbar";

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    private Actor amira;
    private Actor jonas;
    private CaseId id;
    private Browser lead;
    private Browser helper;

    @BeforeEach
    void begin() {
        amira = given.caseManager();
        jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        id = given.caseOf(amira, "Notfeld, Nela");
        lead = given.browserOf(amira);
        helper = given.browserOf(jonas);
    }

    @Test
    void opensTheCaseForReadingAndNotesAndAddsItToNoList() {
        note(lead, "Schlüssel bei der Nachbarin", false);
        assertThat(helper.get(path("")).status()).isEqualTo(404);

        var opened = begin(REASON).follow();

        assertThat(opened.text()).contains("Notfeld, Nela", "Sie können lesen und Notizen schreiben");
        assertThat(lead.get("/mitteilungen").text()).contains("In einem Fall gibt es einen Notfallzugriff.", "eilig");
        assertThat(helper.get(path("/notizen")).text()).contains("Schlüssel bei der Nachbarin");
        note(helper, "Mit der Polizei gesprochen", false);
        assertThat(lead.get(path("/verlauf")).text()).contains("Mit der Polizei gesprochen", "Notfallzugriff");
        for (var page : List.of("/faelle", "/wiedervorlagen", "/termine", "/termine/neu"))
            assertThat(helper.get(page).text()).as(page).doesNotContain("Notfeld", number());
        assertThat(helper.get("/start").text())
                .contains("Fall " + number() + " ist für Sie offen")
                .doesNotContain("Notfeld", "1 in Klärung");
        var found = helper.get("/suche").form("/suche").with("q", "Schlüssel").send();
        assertThat(found.text()).doesNotContain("Nachbarin");
    }

    @Test
    void changesNothingElse() {
        var forms = List.of("/kontakte", "/wiedervorlagen", "/haushalt", "/unterlagen", "/mitarbeit", "/abschluss");
        begin(REASON);

        assertThat(helper.get(path("/herunterladen")).status()).isEqualTo(403);
        for (var page : forms) {
            var main = helper.get(path(page))
                    .page()
                    .select("main form[method=post]")
                    .eachAttr("action");
            assertThat(main)
                    .as(page)
                    .allMatch(action -> action.endsWith("/notfallzugriff/ende") || !action.startsWith(path("")));
        }
        var token = helper.get("/start").page().select("input[name=_csrf]").val();
        for (var page : List.of("/kontakte", "/stand", "/phase", "/abschluss"))
            assertThat(helper.post(path(page), java.util.Map.of("_csrf", token, "text", "x", "state", "PAUSED"))
                            .status())
                    .as(page)
                    .isIn(404, 422, 403, 400);
        assertThat(lead.get(path("")).text()).contains("in Klärung");
    }

    @Test
    void theLeadAndDataProtectionAreToldAtOnceAndSomebodyElseReviews() {
        var head = given.colleague(amira.organisation(), Role.PROVIDER_LEAD);
        var officer = given.browserOf(given.colleague(amira.organisation(), Role.DATA_PROTECTION));
        begin(REASON);
        helper.get(path("/verlauf"));

        assertThat(lead.get("/start").text()).contains("Notfallzugriff von " + jonas.name() + " auf Fall " + number());
        assertThat(officer.get("/start").text()).contains("Notfallzugriff von " + jonas.name());
        assertThat(given.browserOf(head).get("/start").text()).contains("Notfallzugriff von " + jonas.name());
        var list = officer.get("/datenschutz/notfallzugriffe");
        assertThat(list.text())
                .contains(number(), jonas.name(), "Kinderschutz")
                .doesNotContain("Notfeld", "überfällig");
        var one = list.page()
                .select("main a[href^=/datenschutz/notfallzugriffe/]")
                .attr("href");
        assertThat(officer.get(one).text()).contains(REASON).doesNotContain("Notfeld");
        assertThat(officer.get(one).form(one).send().status()).isEqualTo(422);
        assertThat(officer.get(one)
                        .form(one)
                        .with("outcome", "NOT_JUSTIFIED")
                        .with("informed", "heute")
                        .send()
                        .text())
                .contains("warum der Zugriff nicht gerechtfertigt war");

        officer.get(one)
                .form(one)
                .with("outcome", "JUSTIFIED")
                .with("whyNot", "Die Person ist untergetaucht")
                .send();

        assertThat(officer.get(one).text())
                .contains("gerechtfertigt", "nicht informiert: Die Person ist untergetaucht");
        assertThat(officer.get("/start").text()).doesNotContain("Notfallzugriff von");
        assertThat(lead.get(path("/notfallzugriffe")).text()).contains(jonas.name(), "gerechtfertigt");
        assertThat(lead.get(path("/zugriffe")).text()).contains(jonas.name(), "Notfallzugriff");
        assertThat(given.as(amira, () -> jdbc.sql(
                                "select count(*) from audit.access_entry where basis like 'BREAK_GLASS:%' and case_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void nobodyReviewsHerOwnAndItIsOverdueAfterFiveWorkingDays() {
        var head = given.colleague(amira.organisation(), Role.PROVIDER_LEAD);
        var hers = given.browserOf(head);
        send(hers, number(), REASON);
        assertThat(hers.get("/datenschutz/notfallzugriffe").text()).contains("Nichts zu prüfen");
        var own = given.as(head, () -> jdbc.sql("select id from consent.emergency")
                .query(UUID.class)
                .single());
        assertThat(hers.get("/datenschutz/notfallzugriffe/" + own).status()).isEqualTo(404);

        later("11 days");

        var officer = given.browserOf(given.colleague(amira.organisation(), Role.DATA_PROTECTION));
        assertThat(officer.get("/datenschutz/notfallzugriffe").text()).contains("überfällig");
        assertThat(helper.get("/datenschutz/notfallzugriffe").status()).isEqualTo(403);
    }

    @Test
    void endsByItselfByTheUserAndByTheLead() {
        begin(REASON);
        later("61 minutes");
        assertThat(helper.get(path("")).status()).isEqualTo(404);

        begin(REASON);
        helper.get(path("")).form(path("/notfallzugriff/ende")).send();
        assertThat(helper.get(path("")).status()).isEqualTo(404);

        begin(REASON);
        assertThat(helper.get(path("")).status()).isEqualTo(200);
        lead.get(path("/notfallzugriffe")).form(path("/notfallzugriff/ende")).send();
        assertThat(helper.get(path("")).status()).isEqualTo(404);
    }

    @Test
    void neverAgainstAnExclusionNotEvenOneThatComesLater() {
        begin(REASON);
        exclude();
        assertThat(helper.get(path("")).status()).isEqualTo(404);

        var barred = begin(REASON);
        var unknown = send(helper, "2019-99999", REASON);

        assertThat(barred.status()).isEqualTo(422);
        assertThat(barred.page().select("#fehler").text())
                .isEqualTo(unknown.page().select("#fehler").text());
        assertThat(helper.get("/start").text()).doesNotContain(number());
    }

    @Test
    void neverIntoAProtectedArea() {
        note(lead, "Kolibri vertraulich", true);

        begin(REASON);

        for (var page : List.of("", "/notizen", "/verlauf", "/unterlagen"))
            assertThat(helper.get(path(page)).text()).as(page).doesNotContain("Kolibri", "besonders geschützt");
    }

    @Test
    void asksForAReasonOfTwentyCharactersAndKeepsWhatWasTyped() {
        var answer = begin("zu kurz");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("reason")).isEqualTo("zu kurz");
        assertThat(answer.text()).contains("mindestens 20 Zeichen");
        assertThat(helper.get(path("")).status()).isEqualTo(404);
    }

    @Test
    void thereIsNoWayIntoAnotherOrganisation() {
        var stranger = given.browserOf(given.caseManager());

        assertThat(send(stranger, number(), REASON).text()).contains("kein Notfallzugriff möglich");
        assertThat(stranger.get(path("")).status()).isEqualTo(404);
    }

    @Test
    void theProcedureIsOneAccessiblePage(@TempDir Path folder) throws Exception {
        var pdf = helper.download(
                helper.get("/zugriff/notfall").page().select("a[href$=/ablauf]").attr("href"));

        assertThat(VeraPdf.failures(Files.write(folder.resolve("procedure.pdf"), pdf.body())))
                .isEmpty();
        try (var document = Loader.loadPDF(pdf.body())) {
            assertThat(document.getNumberOfPages()).isOne();
        }
    }

    private Answer begin(String reason) {
        return send(helper, number(), reason);
    }

    private static Answer send(Browser browser, String number, String reason) {
        return browser.get("/zugriff/notfall")
                .form("/zugriff/notfall")
                .with("number", number)
                .with("code", "CHILD_PROTECTION")
                .with("reason", reason)
                .send();
    }

    private void note(Browser browser, String text, boolean sealed) {
        var form = browser.get(path("/notizen")).form(path("/notizen")).with("text", text);
        assertThat((sealed ? form.with("sealed", "true") : form).send().status())
                .isEqualTo(303);
    }

    /** As if it had begun so much earlier. */
    private void later(String ago) {
        given.as(amira, () -> jdbc.sql("""
                        update consent.break_glass
                        set    started_at = started_at - cast(? as interval), ends_at = ends_at - cast(? as interval),
                               review_by = review_by - cast(? as interval)""").params(ago, ago, ago).update());
    }

    private void exclude() {
        given.as(amira, () -> jdbc.sql(
                        "insert into consent.case_exclusion (id, case_id, user_id, reason) values (?, ?, ?, 'Nachbarin')")
                .params(Ids.next(), id.value(), jonas.user().value())
                .update());
    }

    private String number() {
        return given.as(amira, () -> jdbc.sql("select case_number from casework.case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    private String path(String tab) {
        return "/faelle/" + id.value() + tab;
    }
}
