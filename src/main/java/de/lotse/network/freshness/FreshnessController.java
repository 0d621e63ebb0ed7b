package de.lotse.network.freshness;

import static de.lotse.web.Texts.t;

import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.NetworkTab;
import de.lotse.network.offers.OfferTool;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
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

@Controller
class FreshnessController {

    private static final String SUFFIX = "/bestaetigung";
    private static final String FORM = "network/freshness/verification";

    private final FreshnessService freshness;

    FreshnessController(FreshnessService freshness) {
        this.freshness = freshness;
    }

    static String path(UUID offer) {
        return "/netzwerk/angebote/" + offer + SUFFIX;
    }

    @GetMapping(FreshnessPage.PATH)
    View overview(
            @RequestParam(name = "stand", defaultValue = "") String state,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(name = "eigene", defaultValue = "false") boolean own,
            @RequestParam(name = "seite", defaultValue = "1") int page) {
        var filter = FreshnessFilter.of(state, words, organisation, own);
        return Page.of("network/freshness/overview", freshness.overview(filter, page));
    }

    @GetMapping("/netzwerk/angebote/{id}" + SUFFIX)
    View form(@PathVariable UUID id) {
        return Page.of(FORM, freshness.page(id));
    }

    @PostMapping("/netzwerk/angebote/{id}" + SUFFIX)
    View record(@PathVariable UUID id, VerificationForm form) {
        var page = freshness.page(id, form);
        if (page.errors().any()) return Page.of(FORM, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(freshness.record(id, form)).saying(t("network.freshness.recorded"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Entries {

        @Bean
        NetworkTab freshnessTab() {
            return new NetworkTab(30, FreshnessPage.PATH, "network.freshness.title", DirectoryRights.READERS);
        }

        @Bean
        OfferTool verificationTool() {
            return new OfferTool(20, SUFFIX, "network.freshness.record", OfferTool.Audience.KEEPERS);
        }
    }
}
