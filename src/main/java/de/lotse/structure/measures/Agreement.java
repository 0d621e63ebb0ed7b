package de.lotse.structure.measures;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A target agreement (Zielvereinbarung). */
public record Agreement(
        int version,
        String text,
        String parties,
        LocalDate from,
        @Nullable LocalDate until) {

    /** „gilt ab 01.02.2026“ or „gilt vom … bis …“ */
    public String period() {
        return until == null
                ? t("structure.agreement.since", Formats.date(from))
                : t("structure.agreement.span", Formats.date(from), Formats.date(until));
    }
}
