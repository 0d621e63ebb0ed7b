package de.lotse.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What people read of a disclosed table. */
class DisclosedSheetTests {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, DisclosedSheetTests.class.getClassLoader(), "de.lotse");
    private static final Dimension DISTRICT = new Dimension("district", List.of("N", "S", "E"));
    private static final Dimension KIND = new Dimension("kind", List.of("GAP", "WAITING"));
    private static final Map<String, String> DISTRICTS = Map.of("N", "Nord", "S", "Süd", "E", "الشرق");

    @Test
    void aTableByOneDimensionSaysNumberAndShareAndDrawsThem() {
        var page = page(byDistrict());

        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "Nord . nicht ausgewiesen .",
                        "Süd . nicht ausgewiesen .",
                        "الشرق 30 79 %",
                        "Insgesamt 38 100 %");
        assertThat(page.select(".lotse-chart-row").eachText()).containsExactly("Nord .", "Süd .", "الشرق 30");
        assertThat(page.select("rect").eachAttr("width")).containsExactly("0", "0", "100");
        assertThat(page.text()).contains("Kleine Zahlen sind ausgeblendet, damit niemand erkannt wird.");
    }

    @Test
    void aTableByTwoDimensionsHasItsMargins() {
        Map<List<String>, DisclosedCell> cells = new HashMap<>();
        for (var codes : DisclosedTable.allCodes(List.of(DISTRICT, KIND))) cells.put(codes, DisclosedCell.of(7));
        cells.remove(List.of("N", "GAP"));

        var page = page(new DisclosedSheet(
                "Hinweise",
                new DisclosedTable(List.of(DISTRICT, KIND), cells, 5, false),
                List.of("Stadtbezirk", "Art"),
                List.of(DISTRICTS, Map.of("GAP", "Lücke", "WAITING", "Wartezeit"))));

        assertThat(page.select("thead th").eachText())
                .containsExactly("Stadtbezirk", "Lücke", "Wartezeit", "Insgesamt");
        assertThat(page.select("tbody tr").eachText())
                .containsExactly("Nord . nicht ausgewiesen 7 7", "Süd 7 7 7", "الشرق 7 7 7", "Insgesamt 7 7 7");
    }

    @Test
    void whereNothingMayBeShownTheTableSaysSo() {
        var page = page(new DisclosedSheet(
                "Hinweise",
                new DisclosedTable(List.of(DISTRICT), Map.of(), 5, false),
                List.of("Stadtbezirk"),
                List.of(DISTRICTS)));

        assertThat(page.select("table")).isEmpty();
        assertThat(page.text()).contains("keine Zahl, die gezeigt werden darf");
    }

    @Test
    void aSmallBaseHasNoPercentages() {
        var table = new DisclosedTable(
                List.of(DISTRICT),
                Map.of(List.of("N"), DisclosedCell.of(9), List.of("*"), DisclosedCell.of(19)),
                5,
                false);

        assertThat(table.share(List.of("N"), List.of("*"))).isEmpty();
    }

    private static DisclosedSheet byDistrict() {
        var cells = Map.of(List.of("E"), DisclosedCell.of(30), List.of("*"), DisclosedCell.of(38));
        return new DisclosedSheet(
                "Hinweise, 3. Quartal",
                new DisclosedTable(List.of(DISTRICT), cells, 5, false),
                List.of("Stadtbezirk"),
                List.of(DISTRICTS));
    }

    private static Document page(DisclosedSheet sheet) {
        var output = new StringOutput();
        Map<String, Object> params = Map.of("sheet", sheet, "id", "hinweise");
        ENGINE.render("reporting/disclosed.jte", params, output);
        return Jsoup.parse(output.toString());
    }
}
