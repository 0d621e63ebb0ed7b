package de.lotse.setup.path;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
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
@RequestMapping(MunicipalityController.PATH)
class MunicipalityController {

    static final String PATH = PathController.PATH + "/kommune";

    private final MunicipalityService municipality;

    MunicipalityController(MunicipalityService municipality) {
        this.municipality = municipality;
    }

    @GetMapping
    View show() {
        return page(municipality.page());
    }

    @PostMapping
    View save(MunicipalityForm form) {
        var errors = municipality.check(form);
        if (!errors.any()) {
            try {
                municipality.save(form);
                return SeeOther.to(PathController.PATH).saying(t("setup.municipality.saved"));
            } catch (DuplicateKeyException taken) {
                errors.reject("host", t("setup.municipality.host.taken"));
            }
        }
        return refused(form, errors);
    }

    private View refused(MunicipalityForm form, Errors errors) {
        return page(municipality.page(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Page page(MunicipalityPage page) {
        return Page.of("setup/path/municipality", page);
    }
}
