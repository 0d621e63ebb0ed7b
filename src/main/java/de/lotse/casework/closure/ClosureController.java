package de.lotse.casework.closure;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.shared.Conflict;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}")
class ClosureController {

    private final ClosureService closures;

    ClosureController(ClosureService closures) {
        this.closures = closures;
    }

    @GetMapping("/abschluss")
    View show(@PathVariable UUID id, @RequestParam(defaultValue = "") String grund) {
        return page(closures.page(new CaseId(id), grund));
    }

    @PostMapping("/abschlussvorschlag")
    View defer(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID _once) {
        return SeeOther.to(closures.defer(new CaseId(id), _once)).saying(t("casework.closure.proposal.deferred"));
    }

    /** @param fields all of the form: what is open in a case differs, and so do the fields about it */
    @PostMapping("/abschluss")
    View close(@PathVariable UUID id, ClosureForm form, @RequestParam Map<String, String> fields) {
        var caseId = new CaseId(id);
        try {
            var outcome = closures.close(caseId, form, fields);
            if (outcome.errors().any())
                return page(closures.rejected(caseId, form, fields, outcome.errors()))
                        .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return SeeOther.to(outcome.path()).saying(t("casework.closure.saved"));
        } catch (Conflict _) {
            return page(closures.outdated(caseId, form, fields)).withStatus(HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/wiederaufnahme")
    View reopen(@PathVariable UUID id, ReopeningForm form) {
        var caseId = new CaseId(id);
        var outcome = closures.reopen(caseId, form);
        if (outcome.errors().any())
            return page(closures.rejected(caseId, form, outcome.errors())).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(outcome.path()).saying(t("casework.closure.reopened"));
    }

    private static Page page(ClosurePage page) {
        return Page.of("casework/closure/closure", page);
    }
}
