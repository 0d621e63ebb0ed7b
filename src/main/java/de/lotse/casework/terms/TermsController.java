package de.lotse.casework.terms;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(TermsPage.PATH)
class TermsController {

    private static final String TEMPLATE = "casework/terms/terms";

    private final TermsService terms;

    TermsController(TermsService terms) {
        this.terms = terms;
    }

    @GetMapping
    View show() {
        return Page.of(TEMPLATE, terms.page());
    }

    /** @param typed by the keys of the messages; other fields are left alone */
    @PostMapping
    View save(@RequestParam Map<String, String> typed, @RequestParam(defaultValue = "0") int version) {
        var errors = terms.check(typed);
        if (errors.any())
            return Page.of(TEMPLATE, terms.page(typed, version, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        if (!terms.save(typed, version))
            return Page.of(TEMPLATE, terms.conflictPage(typed)).withStatus(HttpStatus.CONFLICT);
        return SeeOther.to(TermsPage.PATH).saying(t("casework.terms.saved"));
    }
}
