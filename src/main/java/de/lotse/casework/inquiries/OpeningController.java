package de.lotse.casework.inquiries;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
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
@RequestMapping("/anfragen/{id}/fall")
class OpeningController {

    private final InquiryOpening opening;

    OpeningController(InquiryOpening opening) {
        this.opening = opening;
    }

    @GetMapping
    View form(@PathVariable UUID id) {
        return Page.of("casework/inquiries/opening", opening.page(new InquiryId(id)));
    }

    @PostMapping
    View open(@PathVariable UUID id, OpeningForm form) {
        var inquiry = new InquiryId(id);
        var errors = opening.check(form);
        if (errors.any()) return rejected(inquiry, form, errors, Matches.NONE);
        try {
            return SeeOther.to(opening.open(inquiry, form)).saying(t("casework.inquiry.opened"));
        } catch (PossibleMatches possible) {
            return rejected(
                    inquiry,
                    form,
                    Errors.none().reject("choice", t("casework.inquiry.opening.choice.empty")),
                    possible.matches());
        }
    }

    private View rejected(InquiryId id, OpeningForm form, Errors errors, Matches matches) {
        return Page.of("casework/inquiries/opening", opening.page(id, form, errors, matches))
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
