package de.lotse.casework.hints;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseCard.Line;
import de.lotse.casework.cases.CaseCard.Link;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.overview.OverviewCard;
import de.lotse.web.Formats;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What of the case points into the structure, on its overview. */
@Component
class HintsCard implements OverviewCard {

    private static final int SHOWN = 3;

    private final Proposals proposals;
    private final HintWords words;

    HintsCard(Proposals proposals, HintWords words) {
        this.proposals = proposals;
        this.words = words;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<CaseCard> of(CaseHead head) {
        if (!head.writable()) return Optional.empty();
        var lines = proposals.open(head).stream()
                .limit(SHOWN)
                .map(one -> Line.of(
                        one.what(),
                        t(
                                "casework.hints.card.line",
                                words.label(HintWords.BARRIER, one.barrier()),
                                Formats.date(one.on())),
                        head.path(HintPage.PATH)))
                .toList();
        var more = new Link(head.path(HintPage.PATH) + "/neu", t("casework.hints.give"));
        return Optional.of(CaseCard.ofLines(t("casework.hints.title"), lines, t("casework.hints.card.none"), more));
    }
}
