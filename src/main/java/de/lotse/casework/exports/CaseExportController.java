package de.lotse.casework.exports;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.identity.StepUp;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/herunterladen")
class CaseExportController {

    private static final String TEMPLATE = "casework/exports/case";

    private final ExportService exports;
    private final StepUp stepUp;

    CaseExportController(ExportService exports, StepUp stepUp) {
        this.stepUp = stepUp;
        this.exports = exports;
    }

    @GetMapping
    View ask(@PathVariable UUID id) {
        return Page.of(TEMPLATE, exports.casePage(new CaseId(id), new ExportForm("", "", "", null), Errors.none()));
    }

    @PostMapping
    View add(@PathVariable UUID id, ExportForm form) {
        var errors = form.check(false);
        if (errors.any())
            return Page.of(TEMPLATE, exports.casePage(new CaseId(id), form, errors))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        stepUp.require();
        return SeeOther.to(exports.addCase(new CaseId(id), form)).saying(t("casework.exports.asked"));
    }
}
