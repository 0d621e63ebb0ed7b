package de.lotse.governance.orders.lists;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.documents.pdf.VeraPdf;
import de.lotse.governance.Soest;
import de.lotse.governance.orders.SoestOrders;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.QueryCounter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class OrderListTests {

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    QueryCounter counter;

    @TempDir
    Path folder;

    private Soest soest;
    private SoestOrders made;
    private UUID council;
    private String list;
    private Browser keeper;
    private LocalDate today;

    @BeforeEach
    void ordersInEachState() {
        soest = new Soest(given, tenants, organisations, jdbc);
        made = new SoestOrders(soest);
        council = soest.body("Rat " + UUID.randomUUID());
        list = "/auftraege?gremium=" + council;
        keeper = soest.browser(soest.coordination());
        today = LocalDate.now();
        made.end(made.add(council, "Erfüllter Auftrag"), "STATEMENT", today.minusDays(2));
        made.add(council, "Auftrag ohne Frist");
        made.due(made.add(council, "Auftrag mit Frist"), today.plusDays(9));
        made.firstReport(made.add(council, "Auftrag mit Bericht"), today);
        var late = made.add(council, "=Später Auftrag");
        made.due(late, today.minusDays(1));
        made.close(late);
    }

    @Test
    void theMostUrgentStandsFirstAndEachStateIsCounted() {
        var page = keeper.get(list).page();
        assertThat(page.select("tbody th a").eachText())
                .containsExactly(
                        "=Später Auftrag",
                        "Auftrag mit Bericht",
                        "Auftrag mit Frist",
                        "Auftrag ohne Frist",
                        "Erfüllter Auftrag");
        assertThat(page.select(".lotse-order-counts a").eachText())
                .containsExactly("überfällig: 1", "Bericht fällig: 1", "offen: 2", "erfüllt: 1", "hinfällig: 0");
        var open = page.select(".lotse-order-counts a:contains(offen)").attr("href");
        assertThat(keeper.get(open).page().select("tbody th a").eachText())
                .containsExactly("Auftrag mit Frist", "Auftrag ohne Frist");
    }

    @Test
    void isAskedByUnitAndYear() {
        var other = made.add(council, "Auftrag des Schulamts");
        soest.run(
                "update governance.council_order set lead_unit = 'Schulamt & Kita', ordered_on = '2019-03-01' where id = ?",
                other);
        assertThat(keeper.get(list + "&amt=schulamt+%26+kita")
                        .page()
                        .select("tbody th a")
                        .eachText())
                .containsExactly("Auftrag des Schulamts");
        assertThat(keeper.get(list + "&jahr=2019").page().select("tbody th a").eachText())
                .containsExactly("Auftrag des Schulamts");
        assertThat(keeper.get(list + "&stand=Unsinn&jahr=neulich").page().select("tbody th a"))
                .hasSize(6);
        assertThat(keeper.get(list + "&jahr=1999").text()).contains("Kein Auftrag passt zu dieser Auswahl");
        assertThat(keeper.get(list + "&amt=schulamt+%26+kita")
                        .page()
                        .select("a:contains(Als Excel-Tabelle)")
                        .attr("href"))
                .contains("amt=schulamt+%26+kita");
    }

    @Test
    void aLongListHasPages() {
        IntStream.range(0, 50).forEach(i -> made.add(council, "Weiterer Auftrag " + i));
        var first = keeper.get(list).page();
        assertThat(first.select("tbody tr")).hasSize(50);
        var next = keeper.get(first.select("a[rel=next]").attr("href")).page();
        assertThat(next.select("tbody tr")).hasSize(5);
    }

    @Test
    void thePageLooksUpTheLastStepsForWhatItListsAndForWhatItCountsAndNeverMoreOften() {
        var page = (Runnable) () -> keeper.get(list);
        page.run();
        assertThat(counter.during(page).stream().filter(sql -> sql.contains("governance.order_step")))
                .hasSize(2);
    }

    @Test
    void theControlListIsAnAccessiblePaperAlsoWhenItIsLongAndWhenItIsEmpty() throws IOException, InterruptedException {
        IntStream.range(0, 60).forEach(i -> made.add(council, "Auftrag تقرير " + "lang ".repeat(i % 50) + i));
        var address = "/auftraege/beschlusskontrolle/pdf?gremium=" + council;
        var full =
                Files.write(folder.resolve("voll.pdf"), keeper.download(address).body());
        var empty = Files.write(
                folder.resolve("leer.pdf"),
                keeper.download(address + "&jahr=1999").body());
        assertThat(VeraPdf.failures(full, empty)).isEmpty();
    }

    @Test
    void theControlListIsAWorkbookAndAPaper() throws IOException {
        var asked = "?gremium=" + council;
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(
                keeper.download("/auftraege/beschlusskontrolle/xlsx" + asked).body()))) {
            var cells = book.getFirstSheet().read().stream()
                    .flatMap(row -> row.stream().map(cell -> cell == null ? "" : cell.getRawValue()))
                    .toList();
            assertThat(cells)
                    .contains(
                            "=Später Auftrag (nichtöffentlich)",
                            "Auftrag mit Frist",
                            "Fachbereich Soziales",
                            "ohne Frist");
        }
        try (var pdf = Loader.loadPDF(
                keeper.download("/auftraege/beschlusskontrolle/pdf" + asked).body())) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Beschlusskontrolle: Rat", "Enthält nichtöffentliche Aufträge", "Erfüllter Auftrag");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        var worker = soest.browser(soest.colleague(Role.CASE_MANAGER));
        try (var pdf = Loader.loadPDF(
                worker.download("/auftraege/beschlusskontrolle/pdf" + asked).body())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Erfüllter").doesNotContain("Später");
        }
    }
}
