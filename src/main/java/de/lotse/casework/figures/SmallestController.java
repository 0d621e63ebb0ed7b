package de.lotse.casework.figures;

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
@RequestMapping(SmallestController.PATH)
class SmallestController {

    static final String PATH = "/verwaltung/kennzahlen";
    private static final String TEMPLATE = "casework/figures/smallest";

    private final SmallestService smallest;

    SmallestController(SmallestService smallest) {
        this.smallest = smallest;
    }

    @GetMapping
    View show() {
        return Page.of(TEMPLATE, smallest.page());
    }

    @PostMapping
    View save(SmallestForm form) {
        var errors = smallest.check(form);
        if (errors.any())
            return Page.of(TEMPLATE, smallest.page(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        if (!smallest.save(form))
            return Page.of(TEMPLATE, smallest.conflictPage(form)).withStatus(HttpStatus.CONFLICT);
        return SeeOther.to(PATH).saying(t("casework.figures.smallest.saved"));
    }
}
