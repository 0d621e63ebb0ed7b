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

/** Asks for the lead of a case that is shared with the own organisation. */
@Controller
@RequestMapping("/vermittlungen/freigaben/{grant}" + RequestController.STEP)
class RequestController {

    static final String STEP = "/uebernahme";
    private static final String FORM = "casework/ownership/request";

    private final RequestService requests;

    RequestController(RequestService requests) {
        this.requests = requests;
    }

    @GetMapping
    View form(@PathVariable UUID grant) {
        return Page.of(FORM, requests.page(grant));
    }

    @PostMapping
    View ask(@PathVariable UUID grant, RequestForm form) {
        return switch (requests.ask(grant, form)) {
            case RequestResult.Asked(var path) -> SeeOther.to(path).saying(t("casework.ownership.request.sent"));
            case RequestResult.Refused(var page) -> Page.of(FORM, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
