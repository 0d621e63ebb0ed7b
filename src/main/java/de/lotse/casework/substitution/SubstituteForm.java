package de.lotse.casework.substitution;

import static de.lotse.web.Texts.t;

import de.lotse.web.DateText;
import de.lotse.web.DateText.Parsed;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to stand in and when; days as typed.
 *
 * @param agreed whether the person knows of it and agrees that the substitute sees the whole case
 */
record SubstituteForm(
        @Nullable UUID colleague,
        String from,
        String to,
        @Nullable String agreed,
        @Nullable UUID _once) {

    static final int LONGEST_DAYS = 366;

    SubstituteForm {
        from = from == null ? "" : from.strip();
        to = to == null ? "" : to.strip();
    }

    boolean isAgreed() {
        return "true".equals(agreed);
    }

    Errors check(LocalDate today) {
        var errors = Errors.none();
        if (colleague == null) errors.reject("colleague", t("casework.substitution.colleague.missing"));
        checkDays(errors, day(from, today), day(to, today), today);
        return errors;
    }

    LocalDate fromDay(LocalDate today) {
        return ((Parsed) DateText.parse(from, today)).date();
    }

    LocalDate toDay(LocalDate today) {
        return ((Parsed) DateText.parse(to, today)).date();
    }

    private static void checkDays(Errors errors, @Nullable LocalDate first, @Nullable LocalDate last, LocalDate today) {
        if (first == null) errors.reject("from", t("casework.substitution.date"));
        else if (first.isBefore(today)) errors.reject("from", t("casework.substitution.past"));
        if (last == null) errors.reject("to", t("casework.substitution.date"));
        if (first == null || last == null) return;
        if (last.isBefore(first)) errors.reject("to", t("casework.substitution.order"));
        if (last.isAfter(first.plusDays(LONGEST_DAYS))) errors.reject("to", t("casework.substitution.long"));
    }

    private static @Nullable LocalDate day(String text, LocalDate today) {
        return DateText.parse(text, today) instanceof Parsed(var date) ? date : null;
    }
}
