package de.lotse.network.slips;

import static de.lotse.web.Texts.t;

import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.NetworkTab;
import de.lotse.network.offers.OfferTool;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
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
class SlipsController {

    static final String PATH = "/netzwerk/zettel";
    private static final String PAGE = "network/slips/slips";

    private final SlipsService slips;

    SlipsController(SlipsService slips) {
        this.slips = slips;
    }

    @GetMapping(PATH)
    View show(SlipsForm form) {
        return Page.of(PAGE, slips.page(form, "", Errors.none()));
    }

    @PostMapping(PATH)
    View make(SlipsForm form) {
        var errors = slips.check(form);
        if (errors.any())
            return Page.of(PAGE, slips.page(form, "", errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(slips.make(form));
    }

    @GetMapping("/netzwerk/angebote/{id}/zettel")
    View forOffer(@PathVariable UUID id) {
        DirectoryRights.requireReader();
        return SeeOther.to(PATH + "?angebot=" + id);
    }

    @GetMapping(PATH + "/blatt/{sheet}")
    View sheet(@PathVariable UUID sheet) {
        return Page.of("network/slips/sheet", slips.sheet(sheet));
    }

    /** Somebody has a slip in her hand and types what stands on it. */
    @PostMapping(PATH + "/suche")
    View find(@RequestParam(defaultValue = "") String code) {
        var found = slips.find(code);
        if (found.isPresent()) return SeeOther.to(found.get().path());
        var errors = Errors.none().reject("code", t("network.slips.code.unknown"));
        var form = new SlipsForm(java.util.List.of(), "", "", "", null);
        return Page.of(PAGE, slips.page(form, code, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(PATH + "/{code}")
    View slip(@PathVariable String code) {
        return Page.of("network/slips/slip", slips.slip(code));
    }

    @PostMapping(PATH + "/{code}")
    View settle(@PathVariable String code, @RequestParam(defaultValue = "") String outcome) {
        return SeeOther.to(slips.settle(code, outcome)).saying(t("network.slips.settled"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {

        @Bean
        NetworkTab slipsTab() {
            return new NetworkTab(70, PATH, "network.slips.tab", DirectoryRights.READERS);
        }

        @Bean
        OfferTool slipOfOffer() {
            return new OfferTool(70, "/zettel", "network.slips.tool", OfferTool.Audience.READERS);
        }
    }
}
