package de.lotse.network.links;

import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

    private static final String LIST = "network/links/several";

    private final Confirmation confirmation;
    private final SeveralConfirmation several;

    ConfirmationController(Confirmation confirmation, SeveralConfirmation several) {
        this.confirmation = confirmation;
        this.several = several;
    }

    @GetMapping(PATH + "danke")
    View thanks(@RequestParam(name = "vorschlag", defaultValue = "false") boolean proposed) {
        return Page.of("network/links/thanks", proposed);
    }

    @GetMapping(PATH + "{token}")
    View show(@PathVariable String token, @RequestParam(name = "angebot", required = false) @Nullable UUID chosen) {
        var list = chosen == null ? asNobody(() -> several.page(token)) : Optional.<SeveralPage>empty();
        if (list.isPresent()) return Page.of(LIST, list.get());
        return asNobody(() -> confirmation.page(token, chosen))
                .map(page -> Page.of(FORM, page))
                .orElseGet(ConfirmationController::gone);
    }

    @PostMapping(PATH + "{token}")
    View answer(
            @PathVariable String token,
            @RequestParam(name = "angebot", required = false) @Nullable UUID chosen,
            @RequestParam MultiValueMap<String, String> typed) {
        var all = "confirmAll".equals(typed.getFirst("answer"));
        var answered =
                asNobody(() -> all ? several.confirmAll(token, typed) : confirmation.answer(token, typed, chosen));
        return switch (answered) {
            case Answered.Gone() -> gone();
            case Answered.Confirmed() -> thanks(token, "");
            case Answered.Proposed() -> thanks(token, "?vorschlag=true");
            case Answered.Refused(var page) -> Page.of(FORM, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case Answered.Outdated(var page) -> Page.of(FORM, page).withStatus(HttpStatus.CONFLICT);
            case Answered.SeveralRefused(var page) -> Page.of(LIST, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case Answered.SeveralOutdated(var page) -> Page.of(LIST, page).withStatus(HttpStatus.CONFLICT);
        };
    }

    /** Back to the list as long as something in it waits. */
    private View thanks(String token, String kind) {
        var more = asNobody(() -> several.page(token)).isPresent();
        return SeeOther.to(more ? PATH + token : PATH + "danke" + kind);
    }

    private static <T> T asNobody(Supplier<T> work) {
        var tenant = Scope.current().orElseThrow(NotFound::new).tenant();
        return Scope.of(tenant).get(work);
    }

    private static Page gone() {
        return Page.of("network/links/gone", "").withStatus(HttpStatus.GONE);
    }
}
