package de.lotse.casework.leadership;

import static de.lotse.web.Texts.t;

import de.lotse.casework.leadership.Bar.Figure;
import de.lotse.web.Formats;
import java.math.BigDecimal;
import java.util.List;

/** What lies with the organisation today. */
record Counts(long fresh, long waiting, long clearing, long opening, long active, long paused) {

    List<Figure> figures() {
        return List.of(
                figure("fresh", fresh),
                figure("waiting", waiting),
                figure("clearing", clearing),
                figure("opening", opening),
                figure("active", active),
                figure("paused", paused));
    }

    private static Figure figure(String key, long value) {
        return new Figure(t("casework.leadership.count." + key), BigDecimal.valueOf(value), Formats.number(value));
    }
}
