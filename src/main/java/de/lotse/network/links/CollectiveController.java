package de.lotse.network.links;

import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.partners.PartnerTool;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One link, and one mail, for all that an organisation has to confirm. */
@Controller
class CollectiveController {

    static final String PATH = "/netzwerk/sammellink/";

    private final CollectiveService links;
    private final LinkPost post;

    CollectiveController(CollectiveService links, LinkPost post) {
        this.links = links;
        this.post = post;
    }

    @GetMapping(PATH + "{organisation}")
    View show(@PathVariable UUID organisation) {
        return Page.of("network/links/collective", links.page(organisation));
    }

    /** Shown once, hence no redirect. */
    @PostMapping(PATH + "{organisation}")
    View make(@PathVariable UUID organisation, @RequestParam(required = false) @Nullable Boolean send) {
        var made = links.make(organisation, Boolean.TRUE.equals(send));
        return Page.of("network/links/made", new LinkMadePage(made, post.send(made)))
                .withStatus(HttpStatus.CREATED);
    }

    @Configuration(proxyBeanMethods = false)
    static class Entries {

        @Bean
        PartnerTool collectiveLinkTool() {
            return new PartnerTool(60, PATH, "", "network.links.collective", DirectoryRights.EDITORS);
        }
    }
}
