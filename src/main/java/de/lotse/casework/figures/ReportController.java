package de.lotse.casework.figures;

import de.lotse.web.Page;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(Report.PATH)
class ReportController {

    private final Releases releases;
    private final SheetDownloads downloads;

    ReportController(Releases releases, SheetDownloads downloads) {
        this.releases = releases;
        this.downloads = downloads;
    }

    @GetMapping
    View list() {
        return Page.of("casework/figures/reports", releases.all());
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id) {
        return Page.of("casework/figures/report", releases.page(id));
    }

    @GetMapping("/{id}/tabelle")
    ResponseEntity<byte[]> workbook(@PathVariable UUID id) {
        var page = releases.export(id);
        return downloads.workbook(downloads.headOf(page.report()), page.sheet());
    }

    @GetMapping("/{id}/pdf")
    ResponseEntity<byte[]> print(@PathVariable UUID id) {
        var page = releases.export(id);
        return downloads.pdf(downloads.headOf(page.report()), page.sheet());
    }

    @GetMapping("/{id}/vergleich")
    View compare(@PathVariable UUID id, @RequestParam("mit") UUID other) {
        return Page.of("casework/figures/comparison", releases.compare(other, id));
    }
}
