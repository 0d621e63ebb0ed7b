package de.lotse.structure.themepage;

import static de.lotse.web.Texts.t;

import de.lotse.documents.DownloadHeaders;
import de.lotse.documents.PdfDocument;
import de.lotse.documents.PdfDocuments;
import de.lotse.structure.themes.Theme;
import de.lotse.web.Page;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The page of a theme, and its sheet. */
@Controller
@RequestMapping(Theme.PATH + "/{id}")
class ThemePageController {

    private final ThemePageService pages;
    private final TemplateEngine templates;
    private final PdfDocuments pdfs;

    ThemePageController(ThemePageService pages, TemplateEngine templates, @Lazy PdfDocuments pdfs) {
        this.pages = pages;
        this.templates = templates;
        this.pdfs = pdfs;
    }

    @GetMapping
    View page(@PathVariable UUID id) {
        return Page.of("structure/themepage/theme", pages.page(id));
    }

    /** „Überregionaler Bedarf“ for the ministry where it was given on, else the theme on paper; the released numbers only. */
    @GetMapping("/blatt")
    ResponseEntity<byte[]> sheet(@PathVariable UUID id) {
        var page = pages.page(id);
        var xhtml = new StringOutput();
        templates.render("structure/themepage/sheet.jte", page, xhtml);
        var title = t(
                page.isEscalated() ? "structure.sheet.escalated" : "structure.sheet.title",
                page.theme().number(),
                page.theme().title());
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(
                        t("structure.sheet.file", page.theme().number()), PdfDocument.MEDIA_TYPE))
                .body(pdfs.render(xhtml.toString(), Locale.GERMAN, title).bytes());
    }
}
