package de.lotse.casework.casesheet;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/fallblatt")
class CaseSheetController {

    private static final String TEMPLATE = "casework/casesheet/purpose";

    private final CaseSheets sheets;

    CaseSheetController(CaseSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping
    View ask(@PathVariable UUID id) {
        return Page.of(TEMPLATE, sheets.page(new CaseId(id), Errors.none()));
    }

    /** A file; without a purpose the question again. */
    @PostMapping
    Object print(@PathVariable UUID id, @RequestParam(defaultValue = "") String purpose) {
        var chosen = Purpose.of(purpose);
        if (chosen.isEmpty()) {
            var errors = Errors.none().reject("purpose", t("casework.sheet.purpose.missing"));
            return Page.of(TEMPLATE, sheets.page(new CaseId(id), errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return sheets.print(new CaseId(id), chosen.get()).download();
    }
}
