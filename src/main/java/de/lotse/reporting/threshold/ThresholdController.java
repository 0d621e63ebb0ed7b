package de.lotse.reporting.threshold;

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
@RequestMapping(ThresholdController.PATH)
class ThresholdController {

    static final String PATH = "/verwaltung/kleine-zahlen";
    private static final String TEMPLATE = "reporting/threshold/threshold";

    private final ThresholdService thresholds;

    ThresholdController(ThresholdService thresholds) {
        this.thresholds = thresholds;
    }

    @GetMapping
    View show() {
        return Page.of(TEMPLATE, thresholds.page());
    }

    @PostMapping
    View save(ThresholdForm form) {
        var errors = thresholds.check(form);
        if (errors.any())
            return Page.of(TEMPLATE, thresholds.page(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        if (!thresholds.save(form))
            return Page.of(TEMPLATE, thresholds.conflictPage(form)).withStatus(HttpStatus.CONFLICT);
        return SeeOther.to(PATH).saying(t("reporting.threshold.saved"));
    }
}
