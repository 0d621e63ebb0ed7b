package de.lotse.casework.leadership;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(LeadershipController.PATH)
class LeadershipController {

    static final String PATH = "/leitung";
    private static final String PERSON = "casework/leadership/person";

    private final Leadership leadership;
    private final PostService posts;

    LeadershipController(Leadership leadership, PostService posts) {
        this.leadership = leadership;
        this.posts = posts;
    }

    @GetMapping
    View show() {
        return Page.of("casework/leadership/leadership", leadership.page());
    }

    @GetMapping("/personen/{id}")
    View person(@PathVariable UUID id) {
        return Page.of(PERSON, posts.page(id));
    }

    @PostMapping("/personen/{id}/stelle")
    View changePost(@PathVariable UUID id, PostForm form) {
        var errors = form.check();
        if (errors.any())
            return Page.of(PERSON, posts.page(id, form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        if (!posts.change(id, form))
            return Page.of(PERSON, posts.conflictPage(id, form)).withStatus(HttpStatus.CONFLICT);
        return SeeOther.to(PostPage.path(id)).saying(t("casework.leadership.post.saved"));
    }

    @PostMapping("/personen/{id}/vertretung")
    View nameStanding(@PathVariable UUID id, @RequestParam(defaultValue = "") String standing) {
        return SeeOther.to(posts.nameStanding(id, standing)).saying(t("casework.leadership.standing.saved"));
    }
}
