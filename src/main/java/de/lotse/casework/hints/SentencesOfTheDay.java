package de.lotse.casework.hints;

import static de.lotse.web.Texts.t;

import de.lotse.casework.day.DayCard;
import de.lotse.casework.day.DayCard.Line;
import de.lotse.casework.day.DayCards;
import de.lotse.shared.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How many sentences of colleagues wait to be read before they leave the organisation. */
@Component
class SentencesOfTheDay implements DayCards {

    private final Origins origins;

    SentencesOfTheDay(Origins origins) {
        this.origins = origins;
    }

    @Override
    public Optional<DayCard> on(LocalDate today) {
        if (HintsConfiguration.WORKS.stream().noneMatch(Scope.actor()::is)) return Optional.empty();
        var waiting = origins.countToRead();
        if (waiting == 0) return Optional.empty();
        var line = new Line(t("casework.hints.day.waiting", waiting), t("casework.hints.review.text"), OwnPage.PATH);
        return Optional.of(new DayCard(t("casework.hints.title"), false, List.of(line)));
    }
}
