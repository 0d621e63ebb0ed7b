package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;

/** The rules of the municipality for consents, as they are typed. */
record ConsentLimitsForm(String months, String ownAge) {

    private static final int MOST_MONTHS = 120;
    private static final int LEAST_AGE = 12;
    private static final int ADULT = 18;

    ConsentLimitsForm {
        months = months == null ? "" : months.strip();
        ownAge = ownAge == null ? "" : ownAge.strip();
    }

    Errors check() {
        var errors = Errors.none();
        if (!isWithin(months, 1, MOST_MONTHS))
            errors.reject("months", t("casework.consents.limits.months.range", MOST_MONTHS));
        if (!isWithin(ownAge, LEAST_AGE, ADULT))
            errors.reject("ownAge", t("casework.consents.limits.age.range", LEAST_AGE, ADULT));
        return errors;
    }

    private static boolean isWithin(String typed, int from, int to) {
        if (!typed.matches("\\d{1,4}")) return false;
        var number = Integer.parseInt(typed);
        return number >= from && number <= to;
    }
}
