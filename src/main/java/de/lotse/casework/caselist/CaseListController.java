package de.lotse.casework.caselist;

import static de.lotse.web.Texts.t;

import de.lotse.casework.lists.ListPdfs;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class CaseListController {

    private static final String TEMPLATE = "casework/caselist/caseList";

    private final CaseListService cases;
    private final ListPdfs pdfs;

    CaseListController(CaseListService cases, ListPdfs pdfs) {
        this.cases = cases;
        this.pdfs = pdfs;
    }

    @GetMapping("/faelle")
    View list(CaseListFilter filter, HttpServletRequest request) {
        var opens = request.getQueryString() == null;
        return Page.of(TEMPLATE, opens ? cases.opening(filter) : cases.page(filter, "", Errors.none()));
    }

    @PostMapping("/faelle/filter")
    View save(
            CaseListFilter filter,
            @RequestParam(defaultValue = "") String filterName,
            @RequestParam(defaultValue = "false") boolean filterDefault) {
        var name = filterName.strip();
        var errors = cases.save(filter, name, filterDefault);
        if (errors.any())
            return Page.of(TEMPLATE, cases.page(filter, name, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(filter.startingAfter(null).href()).saying(t("casework.filters.saved"));
    }

    @PostMapping("/faelle/liste")
    ResponseEntity<byte[]> print(
            CaseListFilter filter,
            @RequestParam(required = false) List<UUID> row,
            @RequestParam(defaultValue = "") String all) {
        var chosen = row == null || all.equals("true") ? List.<UUID>of() : row;
        return pdfs.answer(cases.print(filter, chosen), t("casework.lists.cases.file"));
    }
}
