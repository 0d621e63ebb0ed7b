package de.lotse.network.eligibility;

import static de.lotse.web.Texts.t;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/netzwerk/angebote/{id}/voraussetzungen")
class RulesController {

    private static final String TEMPLATE = "network/eligibility/rules";

    private final RulesService rules;

    RulesController(RulesService rules) {
        this.rules = rules;
    }

    @GetMapping
    View show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String merkmal) {
        return Page.of(TEMPLATE, rules.page(id, merkmal));
    }

    @PostMapping
    View add(@PathVariable UUID id, RuleForm form) {
        return rules.add(id, form)
                .<View>map(page -> Page.of(TEMPLATE, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> SeeOther.to(path(id)).saying(t("network.eligibility.added")));
    }

    @PostMapping("/{rule}/entfernung")
    View remove(@PathVariable UUID id, @PathVariable UUID rule) {
        rules.remove(id, rule);
        return SeeOther.to(path(id)).saying(t("network.eligibility.removed"));
    }

    private static String path(UUID id) {
        return "/netzwerk/angebote/" + id + "/voraussetzungen";
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {

        @Bean
        OfferTool rulesOfOffer() {
            return new OfferTool(30, "/voraussetzungen", "network.eligibility.title", OfferTool.Audience.EDITORS);
        }
    }
}
