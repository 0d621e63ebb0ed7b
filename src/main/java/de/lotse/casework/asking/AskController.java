package de.lotse.casework.asking;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(AskService.PATH)
class AskController {

    private static final String TEMPLATE = "casework/asking/ask";

    private final AskService asking;

    AskController(AskService asking) {
        this.asking = asking;
    }

    @GetMapping
    View form() {
        return Page.of(TEMPLATE, asking.page(AskForm.EMPTY, Errors.none()));
    }

    @PostMapping
    View ask(AskForm form) {
        var errors = asking.check(form);
        if (errors.any())
            return Page.of(TEMPLATE, asking.page(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var path = asking.ask(form);
        return path.equals(AskService.PATH) ? SeeOther.to(path).saying(t("casework.asking.asked")) : SeeOther.to(path);
    }
}
