package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseCard.Line;
import de.lotse.casework.cases.CaseCard.Link;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.overview.OverviewCard;
import de.lotse.web.Formats;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Letters that have not left the house yet, on the overview of a case. */
@Component
class LettersCard implements OverviewCard {

    private final Letters letters;

    LettersCard(Letters letters) {
        this.letters = letters;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public Optional<CaseCard> of(CaseHead head) {
        var lines = letters.of(head.id()).stream()
                .filter(CaseLetter::waits)
                .map(letter -> new Line(
                        letter.kind().label(),
                        t("casework.letters.card.detail", letter.to(), Formats.date(letter.madeAt())),
                        letter.path(),
                        letter.state(),
                        letter.tone()))
                .toList();
        if (lines.isEmpty()) return Optional.empty();
        return Optional.of(CaseCard.ofLines(
                t("casework.letters.title"),
                lines,
                "",
                new Link(head.path(CaseLetter.TAB), t("casework.letters.all"))));
    }
}
