package de.lotse.casework.leaving;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.leaving.LeavingResult.Done;
import de.lotse.casework.leaving.LeavingResult.Refused;
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
@RequestMapping("/faelle/{id}/personen/{person}/eigener-fall")
class LeavingController {

    private static final String TEMPLATE = "casework/leaving/leaving";

    private final LeavingService leaving;

    LeavingController(LeavingService leaving) {
        this.leaving = leaving;
    }

    @GetMapping
    View ask(@PathVariable UUID id, @PathVariable UUID person) {
        return Page.of(TEMPLATE, leaving.page(new CaseId(id), new PersonId(person)));
    }

    @PostMapping
    View leave(@PathVariable UUID id, @PathVariable UUID person, LeavingForm form) {
        return switch (leaving.leave(new CaseId(id), new PersonId(person), form)) {
            case Done(var path) -> SeeOther.to(path).saying(t("casework.leaving.done"));
            case Refused(var page) -> Page.of(TEMPLATE, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
