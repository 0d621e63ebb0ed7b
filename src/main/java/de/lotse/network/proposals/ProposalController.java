package de.lotse.network.proposals;

import static de.lotse.web.Texts.t;

import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.NetworkTab;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(ProposalPages.PATH)
class ProposalController {

    private static final String ONE = "network/proposals/proposal";

    private final ProposalService proposals;

    ProposalController(ProposalService proposals) {
        this.proposals = proposals;
    }

    @GetMapping
    View list(
            @RequestParam(name = "alle", defaultValue = "false") boolean all,
            @RequestParam(name = "seite", defaultValue = "1") int page) {
        return Page.of("network/proposals/list", proposals.list(all, page));
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id) {
        return Page.of(ONE, proposals.page(id));
    }

    @PostMapping("/{id}")
    View decide(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        return switch (proposals.decide(id, ReviewForm.read(typed))) {
            case Reviewed.Done(var path) -> SeeOther.to(path).saying(t("network.proposals.saved"));
            case Reviewed.Refused(var page) -> Page.of(ONE, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case Reviewed.Overtaken(var page) -> Page.of(ONE, page).withStatus(HttpStatus.CONFLICT);
        };
    }

    @PostMapping("/{id}/kenntnisnahme")
    View note(@PathVariable UUID id) {
        proposals.note(id);
        return SeeOther.to(ProposalPages.path(id)).saying(t("network.proposals.saved"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Entries {

        @Bean
        NetworkTab proposalsTab() {
            return new NetworkTab(40, ProposalPages.PATH, "network.proposals.title", DirectoryRights.EDITORS);
        }
    }
}
