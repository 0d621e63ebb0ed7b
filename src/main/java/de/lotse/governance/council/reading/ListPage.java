package de.lotse.governance.council.reading;

import static de.lotse.web.Texts.t;

import de.lotse.governance.council.CouncilPaper;
import de.lotse.governance.council.PaperKind;
import de.lotse.governance.council.PaperState;
import de.lotse.kern.Option;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ListPage(
        List<PaperLine> papers,
        boolean more,
        PaperFilter filter,
        List<Option> years,
        List<Option> bodies,
        boolean keeper) {

    List<Option> states() {
        return Arrays.stream(PaperState.values())
                .filter(state -> keeper || state != PaperState.DRAFT)
                .map(state -> new Option(state.name(), state.label()))
                .toList();
    }

    List<Option> kinds() {
        return Option.named("governance.council.kind.", PaperKind.values());
    }

    String noneText() {
        if (!filter.isEmpty()) return t("governance.council.none.found");
        return t(keeper ? "governance.council.none.keeper" : "governance.council.none.reader");
    }

    @Nullable
    String nextHref() {
        return more ? CouncilPaper.PATH + filter.href(filter.page() + 1) : null;
    }

    @Nullable
    String firstHref() {
        return filter.page() > 1 ? CouncilPaper.PATH + filter.href(1) : null;
    }
}
