package de.lotse.network.merging;

import static de.lotse.web.Texts.t;

import de.lotse.network.entries.Kind;
import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.NetworkTab;
import de.lotse.web.OwnNumber;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
@RequestMapping(Merge.PATH)
class MergeController {

    private static final String LIST = "network/merging/list";

    private final MergeService merges;
    private final SeparateService separations;

    MergeController(MergeService merges, SeparateService separations) {
        this.merges = merges;
        this.separations = separations;
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "ORGANISATION") String art) {
        return Page.of(LIST, merges.list(Chosen.kind(art), null));
    }

    @GetMapping("/vergleich")
    View compare(
            @RequestParam(defaultValue = "") String art,
            @RequestParam(defaultValue = "") String eine,
            @RequestParam(defaultValue = "") String andere) {
        return merges.compare(Chosen.of(art, eine, andere))
                .<View>map(page -> Page.of("network/merging/compare", page))
                .orElseGet(() -> SeeOther.to(Merge.PATH));
    }

    @PostMapping("/vergleich")
    View merge(
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        var chosen = Chosen.of(
                typed.getOrDefault("art", ""), typed.getOrDefault("eine", ""), typed.getOrDefault("andere", ""));
        var versions = List.of(
                OwnNumber.of(typed.getOrDefault("version", ""), 0),
                OwnNumber.of(typed.getOrDefault("andereVersion", ""), 0));
        var choice = new HashMap<String, String>();
        typed.forEach((field, value) -> {
            if (field.startsWith(Union.FIELD)) choice.put(field.substring(Union.FIELD.length()), value);
        });
        var done = merges.merge(chosen, versions, choice, once);
        return done ? SeeOther.to(Merge.PATH).saying(t("network.merging.done")) : SeeOther.to(Merge.PATH);
    }

    @PostMapping("/verschieden")
    View distinguish(
            @RequestParam(defaultValue = "") String art,
            @RequestParam(defaultValue = "") String eine,
            @RequestParam(defaultValue = "") String andere) {
        var list = Merge.PATH + "?art=" + Chosen.kind(art);
        var done = merges.distinguish(Chosen.of(art, eine, andere));
        return done ? SeeOther.to(list).saying(t("network.merging.distinct")) : SeeOther.to(list);
    }

    @PostMapping("/{id}/trennung")
    View separate(@PathVariable UUID id) {
        var stays = separations.separate(id);
        if (stays.isEmpty()) return SeeOther.to(Merge.PATH).saying(t("network.merging.separated"));
        return Page.of(LIST, merges.list(Kind.ORGANISATION, String.join(" ", stays)))
                .withStatus(HttpStatus.CONFLICT);
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {

        @Bean
        NetworkTab mergingTab() {
            return new NetworkTab(75, Merge.PATH, "network.merging.title", DirectoryRights.EDITORS);
        }
    }
}
