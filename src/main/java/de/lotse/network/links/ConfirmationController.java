package de.lotse.network.links;

import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Behind the one-time link; a used one and one that never was look alike. Whoever opens it acts as nobody, even if somebody is signed in on
 * the device: it is the organisation that answers.
 */
@Controller
class ConfirmationController {

    static final String PATH = "/angebote/bestaetigung/";
    private static final String FORM = "network/links/confirm";

    private final Confirmation confirmation;

    ConfirmationController(Confirmation confirmation) {
        this.confirmation = confirmation;
    }

    @GetMapping(PATH + "danke")
    View thanks(@RequestParam(name = "vorschlag", defaultValue = "false") boolean proposed) {
        return Page.of("network/links/thanks", proposed);
    }

    @GetMapping(PATH + "{token}")
    View show(@PathVariable String token) {
        return asNobody(() -> confirmation.page(token))
                .map(page -> Page.of(FORM, page))
                .orElseGet(ConfirmationController::gone);
    }

    @PostMapping(PATH + "{token}")
    View answer(@PathVariable String token, @RequestParam MultiValueMap<String, String> typed) {
        return switch (asNobody(() -> confirmation.answer(token, typed))) {
            case Answered.Gone() -> gone();
            case Answered.Confirmed() -> SeeOther.to(PATH + "danke");
            case Answered.Proposed() -> SeeOther.to(PATH + "danke?vorschlag=true");
            case Answered.Refused(var page) -> Page.of(FORM, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case Answered.Outdated(var page) -> Page.of(FORM, page).withStatus(HttpStatus.CONFLICT);
        };
    }

    private static <T> T asNobody(Supplier<T> work) {
        var tenant = Scope.current().orElseThrow(NotFound::new).tenant();
        return Scope.of(tenant).get(work);
    }

    private static Page gone() {
        return Page.of("network/links/gone", "").withStatus(HttpStatus.GONE);
    }
}
