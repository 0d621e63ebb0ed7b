package de.lotse.governance.overview;

import de.lotse.governance.bodies.Body;
import de.lotse.shared.Role;
import de.lotse.web.NavEntry;
import de.lotse.web.Page;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(Body.PATH)
class OverviewController {

    private final OverviewService overview;

    OverviewController(OverviewService overview) {
        this.overview = overview;
    }

    @GetMapping
    View all() {
        return Page.of("governance/overview/all", overview.all());
    }

    @GetMapping("/{body}")
    View one(@PathVariable UUID body) {
        return Page.of("governance/overview/one", overview.one(body));
    }

    @GetMapping("/{body}/beschluesse")
    View resolutions(@PathVariable UUID body, @RequestParam(name = "seite", defaultValue = "1") int page) {
        return Page.of("governance/overview/resolutions", overview.resolutions(body, page));
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {

        /** Everybody can have a seat but whoever looks at figures from outside. */
        @Bean
        NavEntry bodiesArea() {
            return new NavEntry(
                    110,
                    Body.PATH,
                    "governance.title",
                    Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.STATE_VIEWER))));
        }
    }
}
