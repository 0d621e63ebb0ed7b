package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
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
@RequestMapping("/faelle/{id}/" + Conference.TAB + "/{conference}")
class MinutesController {

    private static final String MINUTES = "casework/conferences/minutes";
    private static final String ADDENDUM = "casework/conferences/addendum";

    private final MinutesService minutes;

    MinutesController(MinutesService minutes) {
        this.minutes = minutes;
    }

    @GetMapping("/punkte/{item}/protokoll")
    View form(@PathVariable UUID id, @PathVariable UUID conference, @PathVariable UUID item) {
        return Page.of(MINUTES, minutes.page(new CaseId(id), conference, item));
    }

    @PostMapping("/punkte/{item}/protokoll")
    View write(@PathVariable UUID id, @PathVariable UUID conference, @PathVariable UUID item, MinutesForm form) {
        var caseId = new CaseId(id);
        var errors = minutes.check(caseId, conference, item, form);
        if (errors.any())
            return Page.of(MINUTES, minutes.page(caseId, conference, item, form, errors))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        if (!minutes.write(caseId, conference, item, form))
            return Page.of(MINUTES, minutes.conflictPage(caseId, conference, item, form))
                    .withStatus(HttpStatus.CONFLICT);
        return SeeOther.to(Conference.path(caseId, conference)).saying(t("casework.conferences.minutes.saved"));
    }

    @PostMapping("/abschluss")
    View finish(
            @PathVariable UUID id,
            @PathVariable UUID conference,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(minutes.finish(new CaseId(id), conference, version, once))
                .saying(t("casework.conferences.finished"));
    }

    @GetMapping("/punkte/{item}/nachtrag")
    View addendum(@PathVariable UUID id, @PathVariable UUID conference, @PathVariable UUID item) {
        return Page.of(
                ADDENDUM, minutes.addendumPage(new CaseId(id), conference, item, AddendumForm.EMPTY, Errors.none()));
    }

    @PostMapping("/punkte/{item}/nachtrag")
    View add(@PathVariable UUID id, @PathVariable UUID conference, @PathVariable UUID item, AddendumForm form) {
        var errors = minutes.check(new CaseId(id), conference, form);
        if (errors.any())
            return Page.of(ADDENDUM, minutes.addendumPage(new CaseId(id), conference, item, form, errors))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(minutes.add(new CaseId(id), conference, item, form))
                .saying(t("casework.conferences.addendum.added"));
    }
}
