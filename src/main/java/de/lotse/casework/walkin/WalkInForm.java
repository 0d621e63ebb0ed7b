package de.lotse.casework.walkin;

import static de.lotse.web.Texts.t;

import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed when somebody comes; nothing has to be, then she is called by her number. */
record WalkInForm(
        String name,
        String concern,
        String language,
        String urgent,
        @Nullable UUID _once) {

    static final int NAME = 300;
    static final int CONCERN = 500;
    static final WalkInForm EMPTY = new WalkInForm("", "", "", "", null);

    WalkInForm {
        name = typed(name);
        concern = typed(concern);
        language = typed(language);
        urgent = typed(urgent);
    }

    Errors check(Codes codes, LocalDate today) {
        var errors = Errors.none();
        limit(errors, "name", name, NAME);
        limit(errors, "concern", concern, CONCERN);
        if (!language.isEmpty() && !codes.isValid("language", language, today))
            errors.reject("language", t("casework.walkin.choice"));
        return errors;
    }

    boolean isUrgent() {
        return urgent.equals("true");
    }

    static void limit(Errors errors, String field, String text, int longest) {
        if (text.length() > longest) errors.reject(field, t("web.reading.long", longest, text.length()));
    }

    static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
