package de.lotse.setup.path;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(OwnController.PATH)
class OwnController {

    static final String PATH = PathController.PATH + "/organisation";

    private final OwnService own;

    OwnController(OwnService own) {
        this.own = own;
    }

    @GetMapping
    View show() {
        return page(own.page());
    }

    @PostMapping
    View save(OwnForm form) {
        var errors = own.check(form);
        if (!errors.any()) {
            try {
                own.save(form);
                return SeeOther.to(PathController.PATH).saying(t("setup.own.saved"));
            } catch (DuplicateKeyException taken) {
                errors.reject("name", t("setup.organisations.name.taken"));
            }
        }
        return page(new OwnPage(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Page page(OwnPage page) {
        return Page.of("setup/path/own", page);
    }
}
