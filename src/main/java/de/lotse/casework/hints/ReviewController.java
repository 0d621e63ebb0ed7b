package de.lotse.casework.hints;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What became of one's hints, and the words that a second person reads. */
@Controller
class ReviewController {

    private static final String REVIEW = "casework/hints/review";

    private final ReviewService reviews;

    ReviewController(ReviewService reviews) {
        this.reviews = reviews;
    }

    @GetMapping(OwnPage.PATH)
    View own() {
        return Page.of("casework/hints/own", reviews.own());
    }

    @GetMapping(OwnPage.PATH + "/{signal}/pruefung")
    View review(@PathVariable UUID signal) {
        return Page.of(REVIEW, reviews.review(signal));
    }

    private static String done(ReviewForm form) {
        return form.refused() ? "casework.hints.review.refused" : "casework.hints.review.released";
    }

    @PostMapping(OwnPage.PATH + "/{signal}/pruefung")
    View decide(@PathVariable UUID signal, ReviewForm form) {
        return reviews.decide(signal, form)
                .<View>map(page -> Page.of(REVIEW, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> SeeOther.to(OwnPage.PATH).saying(t(done(form))));
    }
}
