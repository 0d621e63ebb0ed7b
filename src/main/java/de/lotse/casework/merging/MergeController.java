package de.lotse.casework.merging;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/personen")
class MergeController {

    private final MergeService merges;
    private final PartingService partings;

    MergeController(MergeService merges, PartingService partings) {
        this.merges = merges;
        this.partings = partings;
    }

    @GetMapping("/dubletten")
    View duplicates() {
        return Page.of("casework/merging/duplicates", merges.duplicates());
    }

    @GetMapping("/zusammenfuehrung")
    View compare(@RequestParam UUID eine, @RequestParam UUID andere) {
        return Page.of("casework/merging/merge", merges.page(Pair.of(eine, andere), null));
    }

    @PostMapping("/zusammenfuehrung")
    View merge(MergeForm form) {
        return SeeOther.to(merges.merge(form)).saying(t("casework.merging.done"));
    }

    @PostMapping("/verschieden")
    View areTwo(@RequestParam UUID eine, @RequestParam UUID andere) {
        merges.areTwo(Pair.of(eine, andere));
        return SeeOther.to(MergeService.LIST).saying(t("casework.merging.two.done"));
    }

    @GetMapping("/zusammenfuehrungen/{id}")
    View askBeforeParting(@PathVariable UUID id) {
        return Page.of("casework/merging/unmerge", partings.page(id));
    }

    @PostMapping("/zusammenfuehrungen/{id}")
    View part(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<String> added,
            @RequestParam(required = false) @Nullable UUID _once) {
        var stuck = partings.part(id, added == null ? List.of() : added, _once);
        return SeeOther.to(MergeService.LIST).saying(t("casework.merging.parted", stuck));
    }
}
