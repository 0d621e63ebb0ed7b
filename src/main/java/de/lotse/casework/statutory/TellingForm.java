package de.lotse.casework.statutory;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.Objects;

/**
 * When the person was told, or why not yet.
 *
 * @param on of the first form; {@code reason} and {@code again} of the second
 */
record TellingForm(String on, String reason, String again) {

    static final int LONGEST_REASON = 2_000;
    /** In months: whoever puts it off looks at it again at least so often. */
    static final int LONGEST_DELAY = 6;

    TellingForm {
        on = on == null ? "" : on.strip();
        reason = reason == null ? "" : reason.strip();
        again = again == null ? "" : again.strip();
    }

    static TellingForm empty() {
        return new TellingForm("", "", "");
    }

    Errors checkTold(LocalDate first, LocalDate today) {
        var errors = Errors.none();
        var day = SharingForm.date(on, today);
        if (day == null) errors.reject("on", t("casework.statutory.date.unreadable", on));
        else if (day.isBefore(first) || day.isAfter(today))
            errors.reject("on", t("casework.statutory.told.range", Formats.date(first), Formats.date(today)));
        return errors;
    }

    Errors checkDelay(LocalDate today) {
        var errors = Errors.none();
        if (reason.length() < SharingForm.SHORTEST_REASON)
            errors.reject("reason", t("casework.statutory.reason.short", SharingForm.SHORTEST_REASON));
        if (reason.length() > LONGEST_REASON)
            errors.reject("reason", t("casework.statutory.long", LONGEST_REASON, reason.length()));
        var day = SharingForm.date(again, today);
        var last = today.plusMonths(LONGEST_DELAY);
        if (day == null) errors.reject("again", t("casework.statutory.date.unreadable", again));
        else if (!day.isAfter(today) || day.isAfter(last))
            errors.reject(
                    "again", t("casework.statutory.delay.range", Formats.date(today.plusDays(1)), Formats.date(last)));
        return errors;
    }

    /** After {@link #checkTold} found nothing. */
    LocalDate toldOn(LocalDate today) {
        return Objects.requireNonNullElse(SharingForm.date(on, today), today);
    }

    /** After {@link #checkDelay} found nothing. */
    LocalDate againOn(LocalDate today) {
        return Objects.requireNonNullElse(SharingForm.date(again, today), today);
    }
}
