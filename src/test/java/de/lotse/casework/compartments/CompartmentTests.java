package de.lotse.casework.compartments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.casework.CaseId;
import de.lotse.consent.CaseAccess;
import de.lotse.consent.CaseAccess.Membership;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class CompartmentTests {

    private static final String SECRET = "Kolibri erzählt von der Trennung";

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CaseAccess access;

    private Actor amira;
    private Actor author;
    private Actor third;
    private CaseId id;
    private Browser lead;
    private Browser hers;

    /** The author works with the lead; the third stands in, and leads the organisation as well. */
    @BeforeEach
    void begin() {
        amira = given.caseManager();
        author = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        third = given.colleague(amira.organisation(), Role.CASE_MANAGER, Role.PROVIDER_LEAD);
        id = given.caseOf(amira, "Quint, Quirin");
        var today = LocalDate.now(Formats.ZONE);
        given.as(amira, () -> {
            access.addMember(id.value(), author.user(), Membership.CO_WORKER, today, null);
            access.addMember(id.value(), third.user(), Membership.SUBSTITUTE, today, today.plusDays(9));
            return true;
        });
        lead = given.browserOf(amira);
        hers = given.browserOf(author);
    }

    @Test
    void aProtectedNoteIsReadByItsAuthorAlone() {
        var before =
                lead.get(path("/verlauf")).page().select(".lotse-timeline-item").size();

        assertThat(note(hers, SECRET, true).follow().text())
                .contains("Nur Sie können sie lesen", SECRET, "besonders geschützt");

        assertThat(hers.get(path("/verlauf")).text()).contains(SECRET, "besonders geschützt");
        assertThat(search(hers, "Kolibri").text()).contains("Kolibri");
        for (var browser : List.of(lead, given.browserOf(third))) {
            for (var page : List.of(
                    "",
                    "/verlauf",
                    "/verlauf?art=notes",
                    "/notizen",
                    "/kontakte",
                    "/abschluss",
                    "/wegzug",
                    "/zugriffe"))
                assertThat(browser.get(path(page)).text()).as(page).doesNotContain("Kolibri", "besonders geschützt");
            assertThat(browser.get(path("/verlauf")).page().select(".lotse-timeline-item"))
                    .hasSize(before);
            assertThat(search(browser, "Kolibri").text()).doesNotContain("erzählt von der Trennung");
            assertThat(browser.get("/vertretungen").text()).doesNotContain("Kolibri");
        }
    }

    @Test
    void theSwitchIsOffByDefaultAndStaysAsItWasChosenWhenSomethingIsWrong() {
        var page = hers.get(path("/notizen"));

        assertThat(page.page().getElementById("sealed").hasAttr("checked")).isFalse();
        assertThat(note(hers, "", true).page().getElementById("sealed").hasAttr("checked"))
                .isTrue();
        note(hers, "Offene Notiz", false);
        assertThat(lead.get(path("/notizen")).text()).contains("Offene Notiz");
    }

    @Test
    void theAuthorNamesReadersAndTakesThemBack() {
        note(hers, SECRET, true);
        var door = door(hers, "/notizen");

        protect(hers, door, true, amira);

        assertThat(lead.get(path("/notizen")).text()).contains(SECRET, "besonders geschützt");
        assertThat(search(lead, "Kolibri").text()).contains("erzählt");
        assertThat(given.browserOf(third).get(path("/notizen")).text()).doesNotContain("Kolibri");

        protect(hers, door, true);

        assertThat(lead.get(path("/notizen")).text()).doesNotContain("Kolibri");

        protect(hers, door, false);

        assertThat(lead.get(path("/notizen")).text()).contains(SECRET).doesNotContain("besonders geschützt");
        assertThat(lead.get(path("/verlauf")).text()).contains(SECRET);
        assertThat(search(lead, "Kolibri").text()).contains("erzählt");
    }

    @Test
    void anOpenNoteIsClosedLaterByItsAuthorOnly() {
        note(hers, SECRET, false);
        var door = door(hers, "/notizen");
        var unknown = lead.get(path("/notizen/" + UUID.randomUUID() + "/schutz"));
        assertThat(lead.get(door).body()).isEqualTo(unknown.body());

        protect(hers, door, true);

        assertThat(lead.get(path("/verlauf")).text()).doesNotContain("Kolibri");
        assertThat(lead.get(door).body()).isEqualTo(unknown.body());
        assertThat(lead.get(path("/notizen/" + thing(door) + "/streichung")).status())
                .isEqualTo(404);
    }

    @Test
    void aReaderLeavesAndOpensNothing() {
        note(hers, SECRET, true);
        var door = door(hers, "/notizen");
        protect(hers, door, true, amira);

        var page = lead.get(door);
        assertThat(page.page().select("input[type=checkbox]")).isEmpty();
        var fields = new java.util.LinkedHashMap<>(page.form(door + "/verzicht").fields());
        assertThat(lead.post(door, fields).status()).isEqualTo(403);
        page.form(door + "/verzicht").send();

        assertThat(lead.get(path("/notizen")).text()).doesNotContain("Kolibri");
        assertThat(hers.get(path("/notizen")).text()).contains(SECRET);
    }

    @Test
    void theDatabaseItselfLetsNobodyInButTheAuthorAndThoseSheNamed() {
        note(hers, SECRET, true);
        var compartment = given.as(author, () -> jdbc.sql("select id from consent.compartment where case_id = ?")
                .param(id.value())
                .query(UUID.class)
                .single());

        for (var table : List.of("case_note", "note_word", "timeline_entry"))
            assertThat(given.as(amira, () -> jdbc.sql(
                                    "select count(*) from casework." + table + " where compartment_id is not null")
                            .query(Integer.class)
                            .single()))
                    .as(table)
                    .isZero();
        assertThatThrownBy(() -> given.as(amira, () -> jdbc.sql(
                                "insert into consent.compartment_member (compartment_id, user_id) values (?, shared.actor())")
                        .param(compartment)
                        .update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(given.as(amira, () -> jdbc.sql("delete from consent.compartment where id = ?")
                        .param(compartment)
                        .update()))
                .isZero();
    }

    @Test
    void whatIsStruckLeavesItsTraceInTheAreaOnly() {
        note(hers, SECRET, true);
        var striking = path("/notizen/" + thing(door(hers, "/notizen")) + "/streichung");
        hers.get(striking)
                .form(striking)
                .with("outcome", "STRIKE")
                .with("reason", "WRONG_CASE")
                .send();

        assertThat(hers.get(path("/verlauf")).text()).doesNotContain("Kolibri").contains("besonders geschützt");
        assertThat(lead.get(path("/verlauf")).text()).doesNotContain("gestrichen", "besonders geschützt");
    }

    @Test
    void aProtectedDocumentIsSeenByItsAuthorAlone() throws Exception {
        var form = hers.get(path("/unterlagen"))
                .form(path("/unterlagen"))
                .with("type", "OFFICIAL_DECISION")
                .with("note", "Diagnose der Mutter")
                .with("sealed", "true");
        assertThat(hers.upload(form, "file", "Attest.txt", "Kolibri".getBytes(UTF_8))
                        .status())
                .isEqualTo(303);

        var own = hers.get(path("/unterlagen"));
        assertThat(own.text()).contains("Attest.txt", "besonders geschützt");
        var file = own.page().select("a[href$=/ansicht]").attr("href").replace("/ansicht", "");
        for (var page : List.of("", "/unterlagen", "/verlauf", "/wegzug"))
            assertThat(lead.get(path(page)).text())
                    .as(page)
                    .doesNotContain("Attest", "Diagnose", "Unterlage hinzugefügt");
        var unknown = lead.get(path("/unterlagen/" + UUID.randomUUID()));
        assertThat(lead.get(file).body()).isEqualTo(unknown.body());
        assertThat(lead.get(file + "/ansicht").status()).isEqualTo(404);
        assertThat(lead.get(file + "/streichung").status()).isEqualTo(404);

        protect(hers, file + "/schutz", true, amira);

        assertThat(lead.get(path("/unterlagen")).text()).contains("Attest.txt", "Diagnose der Mutter");
    }

    @Test
    void nothingOfItIsOnTheSheetOfTheCaseEvenWhenTheAuthorPrintsIt() throws Exception {
        note(hers, SECRET, true);
        var sheet = path("/fallblatt");

        var pdf = hers.download(hers.get(sheet).form(sheet).with("purpose", "DESK"));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).doesNotContain("Kolibri");
        }
    }

    @Test
    void whoeverIsKeptOutOfTheCaseReadsNothingAlthoughSheIsNamed() {
        note(lead, SECRET, true);
        protect(lead, door(lead, "/notizen"), true, author);
        assertThat(hers.get(path("/notizen")).text()).contains(SECRET);

        given.as(amira, () -> jdbc.sql(
                        "insert into consent.case_exclusion (id, case_id, user_id, reason) values (?, ?, ?, 'Nachbarin')")
                .params(Ids.next(), id.value(), author.user().value())
                .update());

        assertThat(hers.get(path("/notizen")).status()).isEqualTo(404);
        assertThat(search(hers, "Kolibri").text()).doesNotContain("erzählt");
    }

    private Answer note(Browser browser, String text, boolean sealed) {
        var form = browser.get(path("/notizen")).form(path("/notizen")).with("text", text);
        return (sealed ? form.with("sealed", "true") : form).send();
    }

    private static Answer search(Browser browser, String words) {
        return browser.get("/suche").form("/suche").with("q", words).send();
    }

    private String door(Browser browser, String tab) {
        return browser.get(path(tab)).page().select("a[href$=/schutz]").attr("href");
    }

    private static String thing(String door) {
        return door.replaceAll(".*/([^/]+)/schutz", "$1");
    }

    private static void protect(Browser browser, String door, boolean sealed, Actor... readers) {
        var form = browser.get(door).form(door);
        form.fields().remove("sealed");
        form.fields().remove("readers");
        if (sealed) form.with("sealed", "true");
        for (var reader : readers) form.with("readers", reader.user().value().toString());
        assertThat(form.send().status()).isEqualTo(303);
    }

    private String path(String tab) {
        return "/faelle/" + id.value() + tab;
    }
}
