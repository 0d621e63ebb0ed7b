package de.lotse.casework.people;

import static de.lotse.web.Texts.t;

import de.lotse.casework.people.PartialDate.Precision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That somebody has died, as one says it beside the name. */
public record Died(PartialDate on) {

    /** From the columns of the view {@code casework.deceased}; null for somebody who lives. */
    public static @Nullable Died stored(@Nullable LocalDate first, @Nullable String precision) {
        return first == null || precision == null ? null : new Died(PartialDate.stored(first, precision));
    }

    /** „verstorben am 03.02.2026“, as exact as it is known. */
    public String words() {
        var exact = on.precision() == Precision.DAY;
        return t(exact ? "casework.death.died.on" : "casework.death.died", on.text());
    }
}
