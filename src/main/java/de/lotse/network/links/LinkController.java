package de.lotse.network.links;

import de.lotse.network.offers.OfferTool;
import de.lotse.web.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/netzwerk/angebote/{id}" + LinkController.SUFFIX)
class LinkController {

    static final String SUFFIX = "/link";

    private final LinkService links;
    private final LinkPost post;

    LinkController(LinkService links, LinkPost post) {
        this.links = links;
        this.post = post;
    }

    static String path(UUID offer) {
        return "/netzwerk/angebote/" + offer + SUFFIX;
    }

    @GetMapping
    View show(@PathVariable UUID id) {
        return Page.of("network/links/link", links.page(id));
    }

    /** Shown once, hence no redirect. */
    @PostMapping
    View make(@PathVariable UUID id, @RequestParam(required = false) @Nullable Boolean send) {
        var made = links.make(id, Boolean.TRUE.equals(send));
        return Page.of("network/links/made", new LinkMadePage(made, post.send(made)))
                .withStatus(HttpStatus.CREATED);
    }

    @Configuration(proxyBeanMethods = false)
    static class Entries {

        @Bean
        OfferTool linkTool() {
            return new OfferTool(30, SUFFIX, "network.links.title", OfferTool.Audience.EDITORS);
        }
    }
}
