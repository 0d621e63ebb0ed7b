package de.lotse.casework.walkin;

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

@Controller
@RequestMapping("/sprechstunde")
class AdviceController {

    private static final String TALK = "casework/walkin/advice";

    private final Advising advising;

    AdviceController(Advising advising) {
        this.advising = advising;
    }

    @GetMapping("/kurzberatung")
    View advice() {
        return Page.of(TALK, advising.advice());
    }

    @PostMapping("/kurzberatung")
    View count(AdviceForm form) {
        var errors = advising.check(form);
        if (errors.any())
            return Page.of(TALK, advising.advice(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(advising.count(null, form)).saying(t("casework.walkin.counted"));
    }

    @PostMapping("/anfrage")
    View inquire(AdviceForm form) {
        var errors = advising.checkForInquiry(form);
        if (errors.any())
            return Page.of(TALK, advising.advice(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(advising.inquire(null, form)).saying(t("casework.walkin.inquired"));
    }

    @GetMapping("/{id}")
    View talk(@PathVariable UUID id) {
        return Page.of(TALK, advising.talk(id));
    }

    @PostMapping("/{id}/kurzberatung")
    View count(@PathVariable UUID id, AdviceForm form) {
        var errors = advising.check(form);
        if (errors.any())
            return Page.of(TALK, advising.talk(id, form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(advising.count(id, form)).saying(t("casework.walkin.counted"));
    }

    @PostMapping("/{id}/anfrage")
    View inquire(@PathVariable UUID id, AdviceForm form) {
        var errors = advising.checkForInquiry(form);
        if (errors.any())
            return Page.of(TALK, advising.talk(id, form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(advising.inquire(id, form)).saying(t("casework.walkin.inquired"));
    }
}
