package de.lotse.casework.retention;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(RetentionPage.PATH)
class RetentionController {

    private static final String TEMPLATE = "casework/retention/retention";

    private final RetentionService retention;

    RetentionController(RetentionService retention) {
        this.retention = retention;
    }

    @GetMapping
    View show() {
        return Page.of(TEMPLATE, retention.page());
    }

    @PostMapping
    View settle(RetentionForm form) {
        var read = retention.read(form);
        var rule = read.rule();
        if (rule == null)
            return Page.of(TEMPLATE, retention.page(form, read.errors(), false))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        if (!retention.settle(form, rule))
            return Page.of(TEMPLATE, retention.page(form, read.errors(), true)).withStatus(HttpStatus.CONFLICT);
        return SeeOther.to(RetentionPage.PATH).saying(t("casework.retention.saved"));
    }
}
