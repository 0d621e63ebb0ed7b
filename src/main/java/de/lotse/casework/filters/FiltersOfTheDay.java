package de.lotse.casework.filters;

import static de.lotse.web.Texts.t;

import de.lotse.casework.day.DayCard;
import de.lotse.casework.day.DayCards;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One's saved filters on Mein Tag. */
@Component
class FiltersOfTheDay implements DayCards {

    private static final int SHOWN = 5;

    private final SavedFilters filters;

    FiltersOfTheDay(SavedFilters filters) {
        this.filters = filters;
    }

    @Override
    public Optional<DayCard> on(LocalDate today) {
        var lines = filters.all();
        if (lines.isEmpty()) return Optional.empty();
        var shown = Math.min(SHOWN, lines.size());
        return Optional.of(new DayCard(
                t("casework.filters.title"),
                false,
                lines.subList(0, shown),
                lines.subList(shown, lines.size()),
                t("casework.filters.all", lines.size())));
    }
}
