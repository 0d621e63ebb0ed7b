package de.lotse.casework.ownership;

import static de.lotse.web.Texts.t;

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

/** The lead of a case is offered to the own organisation: somebody is named for it, and it is taken over. */
@Controller
@RequestMapping("/vermittlungen/{id}" + TakeOverController.STEP)
class TakeOverController {

    static final String STEP = "/uebernahme";
    private static final String PAGE = "casework/ownership/takeOver";

    private final TakeOverService taking;

    TakeOverController(TakeOverService taking) {
        this.taking = taking;
    }

    @GetMapping
    View show(@PathVariable UUID id) {
        return Page.of(PAGE, taking.page(id));
    }

    @PostMapping
    View take(@PathVariable UUID id, TakeOverForm form) {
        return switch (taking.take(id, form)) {
            case TakeOverResult.Taken(var path) -> SeeOther.to(path).saying(t("casework.ownership.taken.done"));
            case TakeOverResult.Refused(var page) -> Page.of(PAGE, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
