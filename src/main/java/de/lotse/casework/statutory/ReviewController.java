package de.lotse.casework.statutory;

import static de.lotse.web.Texts.t;

import de.lotse.casework.protection.ProtectionTabs;
import de.lotse.casework.statutory.Saved.Done;
import de.lotse.casework.statutory.Saved.Refused;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

@Controller
class ReviewController {

    static final String PATH = "/leitung/weitergaben";

    private final ReviewService reviews;

    ReviewController(ReviewService reviews) {
        this.reviews = reviews;
    }

    @GetMapping(PATH)
    View list() {
        return Page.of("casework/statutory/reviews", reviews.forTheLead());
    }

    @GetMapping(PATH + "/{basis}")
    View view(@PathVariable UUID basis) {
        return Page.of("casework/statutory/review", reviews.page(basis));
    }

    @PostMapping(PATH + "/{basis}/entscheidung")
    View decide(@PathVariable UUID basis, ReviewForm form) {
        return switch (reviews.decide(basis, form)) {
            case Done(var path) -> SeeOther.to(path).saying(t("casework.statutory.decided"));
            case Refused(var page) ->
                Page.of("casework/statutory/review", page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @PostMapping(PATH + "/{basis}/ende")
    View end(@PathVariable UUID basis) {
        return SeeOther.to(reviews.end(basis)).saying(t("casework.statutory.ended"));
    }

    @GetMapping(ProtectionTabs.SHARING)
    View oversight() {
        return Page.of("casework/statutory/oversight", reviews.forDataProtection());
    }
}
