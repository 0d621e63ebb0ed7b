package de.lotse.network.texts;

import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.NetworkTab;
import de.lotse.network.offers.OfferTool;
import de.lotse.network.partners.PartnerTool;
import de.lotse.web.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class OverviewController {

    private final OverviewService overview;

    OverviewController(OverviewService overview) {
        this.overview = overview;
    }

    @GetMapping(OverviewPage.PATH)
    View show(
            @RequestParam(name = "sprache", defaultValue = "") String language,
            @RequestParam(name = "stand", defaultValue = "") String state,
            @RequestParam(name = "seite", defaultValue = "1") int page) {
        return Page.of("network/texts/overview", overview.page(TextsFilter.of(language, state), page));
    }

    @Configuration(proxyBeanMethods = false)
    static class Entries {

        @Bean
        NetworkTab textsTab() {
            return new NetworkTab(50, OverviewPage.PATH, "network.texts.title", DirectoryRights.READERS);
        }

        @Bean
        PartnerTool textsOfPartner() {
            return new PartnerTool(
                    10, "/netzwerk/organisationen/", "/texte", "network.texts.title", DirectoryRights.READERS);
        }

        @Bean
        OfferTool textsTool() {
            return new OfferTool(10, "/texte", "network.texts.title", OfferTool.Audience.READERS);
        }
    }
}
