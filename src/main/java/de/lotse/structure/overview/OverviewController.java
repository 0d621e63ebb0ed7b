package de.lotse.structure.overview;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Scope;
import de.lotse.structure.overview.Grid.Line;
import de.lotse.structure.themes.ThemeRights;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** „Strukturhinweise“: the numbers, and the breaks between legal domains. */
@Controller
class OverviewController {

    private final OverviewService overview;
    private final BreaksService breaks;
    private final GridDownloads downloads;

    OverviewController(OverviewService overview, BreaksService breaks, GridDownloads downloads) {
        this.overview = overview;
        this.breaks = breaks;
        this.downloads = downloads;
    }

    /** Whoever gives hints without a case and reads no numbers comes to those. */
    @GetMapping(OverviewPage.PATH)
    View overview(OverviewFilter filter) {
        Scope.require(OverviewConfiguration.ALL);
        if (ThemeRights.READERS.stream().noneMatch(Scope.actor()::is))
            return SeeOther.to(OverviewConfiguration.WITHOUT_CASE);
        return Page.of("structure/overview/overview", overview.page(filter));
    }

    @GetMapping(OverviewPage.PATH + "/ausgabe.xlsx")
    ResponseEntity<byte[]> overviewWorkbook(OverviewFilter filter) {
        return downloads.workbook(grid(overview.page(filter)));
    }

    @GetMapping(OverviewPage.PATH + "/ausgabe.pdf")
    ResponseEntity<byte[]> overviewPdf(OverviewFilter filter) {
        return downloads.pdf(grid(overview.page(filter)));
    }

    private static Grid grid(OverviewPage page) {
        var heads = new ArrayList<>(List.of(page.filter().rows().label(), t("structure.column.signals")));
        heads.addAll(page.columns());
        var lines = page.rows().stream()
                .map(row -> new Line(
                        row.label(),
                        Stream.concat(Stream.of(row.total()), row.cells().stream())
                                .toList()))
                .toList();
        return new Grid(
                t("structure.overview.file"),
                t("structure.overview.title"),
                page.period(),
                heads,
                lines,
                List.of(
                        t("structure.overview.total", page.total().text()),
                        t("structure.hidden.why", page.threshold())));
    }

    @GetMapping(BreaksPage.PATH)
    View breaks(BreaksFilter filter) {
        return Page.of("structure/overview/breaks", breaks.page(filter));
    }

    @GetMapping(BreaksPage.PATH + "/ausgabe.xlsx")
    ResponseEntity<byte[]> breaksWorkbook(BreaksFilter filter) {
        return downloads.workbook(grid(breaks.page(filter)));
    }

    @GetMapping(BreaksPage.PATH + "/ausgabe.pdf")
    ResponseEntity<byte[]> breaksPdf(BreaksFilter filter) {
        return downloads.pdf(grid(breaks.page(filter)));
    }

    private static Grid grid(BreaksPage page) {
        var heads = new ArrayList<>(List.of(t("structure.breaks.from")));
        page.to().forEach(one -> heads.add(t("structure.breaks.to", one)));
        return new Grid(
                t("structure.breaks.file"),
                t("structure.breaks.title"),
                page.period(),
                heads,
                page.rows().stream()
                        .map(row -> new Line(row.from(), row.cells()))
                        .toList(),
                List.of(t("structure.hidden.why", page.threshold())));
    }
}
