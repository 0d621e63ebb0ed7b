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

    private final WalkInService walkIns;

    AdviceController(WalkInService walkIns) {
        this.walkIns = walkIns;
    }

    @GetMapping("/kurzberatung")
    View advice() {
        return Page.of(TALK, walkIns.advice());
    }

    @PostMapping("/kurzberatung")
    View count(AdviceForm form) {
        var errors = walkIns.check(form);
        if (errors.any())
            return Page.of(TALK, walkIns.advice(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(walkIns.count(null, form)).saying(t("casework.walkin.counted"));
    }

    @PostMapping("/anfrage")
    View inquire(AdviceForm form) {
        var errors = walkIns.checkForInquiry(form);
        if (errors.any())
            return Page.of(TALK, walkIns.advice(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(walkIns.inquire(null, form)).saying(t("casework.walkin.inquired"));
    }

    @GetMapping("/{id}")
    View talk(@PathVariable UUID id) {
        return Page.of(TALK, walkIns.talk(id));
    }

    @PostMapping("/{id}/kurzberatung")
    View count(@PathVariable UUID id, AdviceForm form) {
        var errors = walkIns.check(form);
        if (errors.any())
            return Page.of(TALK, walkIns.talk(id, form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(walkIns.count(id, form)).saying(t("casework.walkin.counted"));
    }

    @PostMapping("/{id}/anfrage")
    View inquire(@PathVariable UUID id, AdviceForm form) {
        var errors = walkIns.checkForInquiry(form);
        if (errors.any())
            return Page.of(TALK, walkIns.talk(id, form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(walkIns.inquire(id, form)).saying(t("casework.walkin.inquired"));
    }
}
