package de.lotse.casework.emergency;

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
@RequestMapping(ReviewService.PATH)
class ReviewController {

    private static final String TEMPLATE = "casework/emergency/review";

    private final ReviewService reviews;

    ReviewController(ReviewService reviews) {
        this.reviews = reviews;
    }

    @GetMapping
    View list() {
        return Page.of("casework/emergency/reviews", reviews.page());
    }

    @GetMapping("/{id}")
    View one(@PathVariable UUID id) {
        return Page.of(TEMPLATE, reviews.page(id, ReviewForm.EMPTY, Errors.none()));
    }

    @PostMapping("/{id}")
    View review(@PathVariable UUID id, ReviewForm form) {
        var errors = reviews.check(id, form);
        if (errors.any())
            return Page.of(TEMPLATE, reviews.page(id, form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(reviews.review(id, form)).saying(t("casework.emergency.reviewed"));
    }
}
