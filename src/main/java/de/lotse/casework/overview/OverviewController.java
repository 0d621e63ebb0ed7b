package de.lotse.casework.overview;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.shared.Conflict;
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
@RequestMapping("/faelle/{id}")
class OverviewController {

    private final OverviewService overview;

    OverviewController(OverviewService overview) {
        this.overview = overview;
    }

    @GetMapping
    View show(@PathVariable UUID id) {
        return page(overview.page(new CaseId(id)));
    }

    @PostMapping("/stand")
    View change(@PathVariable UUID id, StateForm form) {
        var caseId = new CaseId(id);
        var errors = form.check();
        if (errors.any()) return page(overview.rejected(caseId, form, errors), HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            var path = overview.change(caseId, form);
            if (path.isEmpty())
                return page(overview.rejected(caseId, form, refused()), HttpStatus.UNPROCESSABLE_CONTENT);
            return SeeOther.to(path.get()).saying(t("casework.overview.saved"));
        } catch (Conflict _) {
            return page(overview.outdated(caseId, form), HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/phase")
    View enter(@PathVariable UUID id, PhaseForm form) {
        var caseId = new CaseId(id);
        var errors = form.check();
        if (errors.any()) return page(overview.rejected(caseId, form, errors), HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            return SeeOther.to(overview.enter(caseId, form)).saying(t("casework.overview.saved"));
        } catch (Conflict _) {
            return page(overview.outdated(caseId, form), HttpStatus.CONFLICT);
        }
    }

    /** Leads to the list of what is missing. */
    private static Errors refused() {
        return Errors.none().reject("fehlt", t("casework.overview.resume.refused"));
    }

    private static Page page(OverviewPage page) {
        return Page.of("casework/overview/overview", page);
    }

    private static View page(OverviewPage page, HttpStatus status) {
        return page(page).withStatus(status);
    }
}
