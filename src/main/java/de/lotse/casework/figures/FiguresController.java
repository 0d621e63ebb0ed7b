package de.lotse.casework.figures;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Scope;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(FiguresPage.PATH)
class FiguresController {

    private static final String FIGURES = "casework/figures/figures";

    private final Figures figures;
    private final Releases releases;
    private final SheetDownloads downloads;

    FiguresController(Figures figures, Releases releases, SheetDownloads downloads) {
        this.figures = figures;
        this.releases = releases;
        this.downloads = downloads;
    }

    @GetMapping
    org.springframework.web.servlet.View show(FiguresForm form) {
        return switch (figures.show(form)) {
            case CountingPage counting -> Page.of("casework/figures/counting", counting);
            case FiguresPage page ->
                Page.of(FIGURES, page)
                        .withStatus(page.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        };
    }

    @GetMapping("/tabelle")
    ResponseEntity<byte[]> workbook(FiguresForm form) {
        return downloads.workbook(head(form), figures.export(form));
    }

    @GetMapping("/pdf")
    ResponseEntity<byte[]> print(FiguresForm form) {
        return downloads.pdf(head(form), figures.export(form));
    }

    @PostMapping("/freigaben")
    org.springframework.web.servlet.View release(FiguresForm form, ReleaseForm release) {
        var errors = releases.check(form, release);
        if (errors.any())
            return Page.of(FIGURES, figures.page(form, release.reason(), errors))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(releases.release(form, release)).saying(t("casework.figures.released"));
    }

    private SheetDownloads.Head head(FiguresForm form) {
        return downloads.headOf(form.view(Scope.actor()));
    }
}
