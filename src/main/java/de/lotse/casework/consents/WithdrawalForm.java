package de.lotse.casework.consents;

import de.lotse.consent.Consent.WithdrawnHow;
import de.lotse.consent.ConsentItem;
import de.lotse.web.DateText;
import de.lotse.web.DateText.Parsed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for a withdrawal. It has no check: whatever stands in it, the withdrawal is recorded.
 *
 * @param what the recipient that is taken out, as the id of an item; whatever else stands there means all of it
 */
record WithdrawalForm(String how, String on, String note, String what) {

    static final int LONGEST_NOTE = 1_000;

    WithdrawalForm {
        how = how == null ? "" : how.strip();
        on = on == null ? "" : on.strip();
        note = note == null ? "" : note.strip();
        what = what == null ? "" : what.strip();
    }

    /** Null for the whole consent. */
    @Nullable
    UUID item(List<ConsentItem> items) {
        for (var item : items) if (what.equals(Objects.toString(item.id()))) return item.id();
        return null;
    }

    WithdrawnHow channel() {
        return Arrays.stream(WithdrawnHow.values())
                .filter(value -> value.name().equals(how))
                .findFirst()
                .orElse(WithdrawnHow.UNKNOWN);
    }

    /** Today where nothing usable was typed. */
    LocalDate day(LocalDate today) {
        return readable(today) instanceof LocalDate day ? day : today;
    }

    /** Whether the day that was typed was not used. */
    boolean dayWasReplaced(LocalDate today) {
        return !on.isEmpty() && readable(today) == null;
    }

    private @Nullable LocalDate readable(LocalDate today) {
        return DateText.parse(on, today) instanceof Parsed(var date) && !date.isAfter(today) ? date : null;
    }
}
