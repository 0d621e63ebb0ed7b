package de.lotse.network.freshness;

import static de.lotse.web.Texts.t;

import de.lotse.web.DateText;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A confirmation as it is noted.
 *
 * @param by PHONE or STAFF; whoever confirms her own entry chooses nothing
 */
record VerificationForm(
        String by, String day, String assurer, @Nullable UUID _once) {

    VerificationForm {
        by = by == null ? "" : by;
        day = day == null ? "" : day.strip();
        assurer = assurer == null ? "" : assurer.strip();
    }

    static VerificationForm fresh() {
        return new VerificationForm("", t("web.day.today"), "", null);
    }

    Errors check(boolean own, LocalDate today) {
        var errors = Errors.none();
        if (!own && method(false) == null) errors.reject("by", t("network.freshness.by.missing"));
        if (!(DateText.parse(day, today) instanceof DateText.Parsed(var date)))
            errors.reject("day", t("network.freshness.day.wrong"));
        else if (date.isAfter(today)) errors.reject("day", t("network.freshness.day.future"));
        else if (date.isBefore(today.minusYears(1))) errors.reject("day", t("network.freshness.day.old"));
        if (!own && assurer.isEmpty() && method(false) == Method.PHONE)
            errors.reject("assurer", t("network.freshness.assurer.missing"));
        if (assurer.length() > Verifications.LONGEST_NAME)
            errors.reject("assurer", t("network.freshness.assurer.long", Verifications.LONGEST_NAME));
        return errors;
    }

    @Nullable
    Method method(boolean own) {
        if (own) return Method.LOGIN;
        return switch (by) {
            case "PHONE" -> Method.PHONE;
            case "STAFF" -> Method.STAFF;
            default -> null;
        };
    }

    /** Once {@link #check} has found nothing. */
    LocalDate date(LocalDate today) {
        return DateText.parse(day, today) instanceof DateText.Parsed(var date) ? date : today;
    }
}
