package de.lotse.structure.overview;

import static de.lotse.structure.Coesfeld.barrier;
import static de.lotse.structure.Coesfeld.quarter;
import static de.lotse.structure.Coesfeld.transition;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Role;
import de.lotse.structure.Coesfeld;
import de.lotse.structure.Signals;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class OverviewTests {

    private static final int TENANT = 5562;
    private static boolean filled;

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Signals signals;

    private Coesfeld town;

    @BeforeEach
    void signals() {
        town = new Coesfeld(given, tenants, organisations, jdbc, signals, TENANT);
        if (filled) return;
        filled = true;
        var workers = town.workers(3);
        town.given(14, workers, quarter(0).first(), transition("ASYLBLG", "SGB2"));
        town.given(4, workers, quarter(0).first(), transition("SGB2", "SGB12"));
        town.given(3, workers, quarter(0).last(), transition("BAFOEG", "SGB2"));
        town.given(12, workers, quarter(0).last(), barrier("NO_CAPACITY", "DAYCARE"));
        town.given(6, workers.subList(0, 1), quarter(0).last(), barrier("COST", "BANK"));
        town.given(4, workers.subList(1, 3), quarter(0).last(), barrier("LANGUAGE", "DOCTOR"));
        town.given(4, workers.subList(1, 3), quarter(0).last(), barrier("DIGITAL_ACCESS", null));
    }

    @Test
    void showsWhatManyMetAndNothingOfWhatFewMetOrOneTold() {
        var text = town.as(Role.COORDINATION)
                .get("/hinweise")
                .page()
                .select("main table")
                .text();
        assertThat(text)
                .contains("Lücke beim Wechsel zwischen zwei Rechtskreisen", "12")
                .doesNotContain("Kosten zu hoch", "fehlende Sprachmittlung");
    }

    @Test
    void theMatrixHasTheBreakAndNotTheRareOnes() {
        var page = town.as(Role.CASE_MANAGER)
                .get("/hinweise/brueche?zeitraum=" + quarter(0).key());
        assertThat(page.page().select("main table").text())
                .contains("Asylbewerberleistungen", "14")
                .doesNotContain("BAföG");
        assertThat(page.text()).contains("(SGB II): 14 Hinweise");
    }

    @Test
    void filesHoldTheNumbersOfTheScreenAndNoOthers() throws Exception {
        var browser = town.as(Role.ADMINISTRATION);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(
                browser.download("/hinweise/ausgabe.xlsx").body()))) {
            var cells = book.getFirstSheet().read().stream()
                    .flatMap(row -> row.stream().map(cell -> cell == null ? "" : cell.getRawValue()))
                    .toList();
            assertThat(cells).contains("mindestens 12").noneMatch(cell -> cell.matches(".*\\b(3|4|6)"));
        }
        try (var pdf =
                Loader.loadPDF(browser.download("/hinweise/brueche/ausgabe.pdf").body())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("14").doesNotContain("BAföG");
        }
    }

    @Test
    void isForThoseWhoReadThemesAndLeadsPartnersToTheirHints() {
        assertThat(town.as(Role.BODY_MEMBER).get("/hinweise").status()).isEqualTo(403);
        assertThat(town.as(Role.NETWORK_PARTNER).get("/hinweise").header("Location"))
                .isEqualTo("/hinweise/ohne-fall");
    }

    /** The five obstacles that cities and districts have told of in public. */
    @Test
    void realObstaclesAreEnteredAsTheyAreAndPutToATheme() {
        var told = List.of(
                "Parallelarbeit und fehlender Austausch zwischen KI, Ausländeramt und Jobcenter",
                "Unübersichtliche Zuständigkeiten; lange Verfahren beim Zugang zu Leistungen",
                "Brüche beim Rechtskreiswechsel",
                "Mangelnder Informationsaustausch zwischen Behörden und Ebenen",
                "Sprachkurs und Arbeit bei Duldung nicht zugänglich");
        var author = town.as(Role.CENTRE_LEAD);
        for (var text : told)
            author.get("/hinweise/ohne-fall/neu")
                    .form("/hinweise/ohne-fall/neu")
                    .with("text", text)
                    .with("barrier", "EXCHANGE_MISSING")
                    .send();
        var coordination = town.as(Role.COORDINATION);
        for (var text : told) {
            var review = coordination
                    .get("/hinweise/ohne-fall")
                    .page()
                    .select(".kern-card:contains(" + text + ") a[href$=/pruefung]")
                    .attr("href");
            coordination.get(review).form(review).with("decision", "release").send();
        }
        var theme = coordination
                .get("/themen/neu")
                .form("/themen/neu")
                .with("title", "Austausch zwischen Stellen")
                .send()
                .header("Location");
        var choice = coordination.get(theme + "/hinweise");
        assertThat(choice.text()).contains(told);
        var id = choice.page()
                .select("div:has(> label:contains(Parallelarbeit)) input[name=row]")
                .attr("value");
        choice.form(theme + "/hinweise").with("row", id).send();
        assertThat(coordination.get(theme).text()).contains(told.getFirst()).doesNotContain(told.get(4));
    }
}
