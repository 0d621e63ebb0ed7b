package de.lotse.governance.council.reading;

import static de.lotse.web.Texts.t;

import de.lotse.documents.DownloadHeaders;
import de.lotse.documents.OfficePaper;
import de.lotse.documents.OfficePaperPrinting;
import de.lotse.documents.Printed;
import de.lotse.governance.council.CouncilPaper;
import de.lotse.shared.Role;
import de.lotse.web.NavEntry;
import de.lotse.web.Page;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(CouncilPaper.PATH)
class ReadingController {

    private static final String ONE = "governance/council/reading/paper";

    private final ReadingService reading;
    private final OfficePaperPrinting printing;

    ReadingController(ReadingService reading, OfficePaperPrinting printing) {
        this.reading = reading;
        this.printing = printing;
    }

    @GetMapping
    View all(PaperFilter filter) {
        return Page.of("governance/council/reading/list", reading.list(filter));
    }

    @GetMapping("/{paper}")
    View one(@PathVariable UUID paper) {
        return Page.of(ONE, reading.page(paper, null));
    }

    @GetMapping("/{paper}/fassungen/{revision}")
    View revision(@PathVariable UUID paper, @PathVariable int revision) {
        return Page.of(ONE, reading.page(paper, revision));
    }

    @GetMapping("/{paper}/pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID paper, @RequestParam(name = "fassung", required = false) @Nullable Integer revision) {
        var sheet = reading.sheet(paper, revision);
        return new Printed(t("governance.council.file.pdf"), printing.pdf(sheet)).download();
    }

    @GetMapping("/{paper}/docx")
    ResponseEntity<byte[]> docx(
            @PathVariable UUID paper, @RequestParam(name = "fassung", required = false) @Nullable Integer revision) {
        var sheet = reading.sheet(paper, revision);
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(t("governance.council.file.docx"), OfficePaper.DOCX))
                .body(printing.docx(sheet));
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {

        /** Everybody reads or may have a seat but whoever looks at figures from outside. */
        @Bean
        NavEntry councilPapersArea() {
            return new NavEntry(
                    112,
                    CouncilPaper.PATH,
                    "governance.council.title",
                    Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.STATE_VIEWER))));
        }
    }
}
