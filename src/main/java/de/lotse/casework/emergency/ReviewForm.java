package de.lotse.casework.emergency;

import static de.lotse.web.Texts.t;

import de.lotse.consent.BreakGlass.Review;
import de.lotse.web.DateText;
import de.lotse.web.DateText.Parsed;
import de.lotse.web.Errors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else says of an emergency access.
 *
 * @param informed the day on which the person was told, as typed
 * @param whyNot why she was not told; one of the two
 */
record ReviewForm(
        String outcome,
        String note,
        String informed,
        String whyNot,
        @Nullable UUID _once) {

    static final int LONGEST = 500;
    static final ReviewForm EMPTY = new ReviewForm("", "", "", "", null);
    private static final Set<String> OUTCOMES = Set.of("JUSTIFIED", "NOT_JUSTIFIED");

    ReviewForm {
        outcome = outcome == null ? "" : outcome.strip();
        note = note == null ? "" : note.strip();
        informed = informed == null ? "" : informed.strip();
        whyNot = whyNot == null ? "" : whyNot.strip();
    }

    Errors check(LocalDate today) {
        var errors = Errors.none();
        if (!OUTCOMES.contains(outcome)) errors.reject("outcome", t("casework.emergency.outcome.missing"));
        if (outcome.equals("NOT_JUSTIFIED") && note.isEmpty())
            errors.reject("note", t("casework.emergency.note.missing"));
        if (note.length() > LONGEST) errors.reject("note", t("casework.asking.reason.long", LONGEST));
        if (whyNot.length() > LONGEST) errors.reject("whyNot", t("casework.asking.reason.long", LONGEST));
        checkInformed(errors, today);
        return errors;
    }

    private void checkInformed(Errors errors, LocalDate today) {
        var day = day(today);
        if (informed.isEmpty() == whyNot.isEmpty()) errors.reject("informed", t("casework.emergency.informed.missing"));
        else if (!informed.isEmpty() && day == null) errors.reject("informed", t("casework.substitution.date"));
        else if (day != null && day.isAfter(today)) errors.reject("informed", t("casework.emergency.informed.future"));
    }

    /** Only after {@link #check} found nothing. */
    Review review(LocalDate today, Instant now) {
        return new Review(outcome.equals("JUSTIFIED"), note, day(today), whyNot, now);
    }

    private @Nullable LocalDate day(LocalDate today) {
        return DateText.parse(informed, today) instanceof Parsed(var date) ? date : null;
    }
}
