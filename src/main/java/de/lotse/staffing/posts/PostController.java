package de.lotse.staffing.posts;

import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.web.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class PostController {

    private final PostReading posts;

    PostController(PostReading posts) {
        this.posts = posts;
    }

    @GetMapping(OrganisationTabs.POSTS + "/{id}")
    View show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String am) {
        var page = posts.page(id, am);
        var shown = Page.of("staffing/posts/post", page);
        return page.asked().errors().any() ? shown.withStatus(HttpStatus.UNPROCESSABLE_CONTENT) : shown;
    }
}
