package de.lotse.casework.team;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be kept out of a case, and why.
 *
 * @param whom the id of a colleague or of an organisation
 */
record ExclusionForm(String whom, String reason, @Nullable UUID _once) {

    static final int LONGEST = 500;
    static final ExclusionForm EMPTY = new ExclusionForm("", "", null);

    ExclusionForm {
        whom = whom == null ? "" : whom.strip();
        reason = reason == null ? "" : reason.strip();
    }

    Errors check(List<Option> choices) {
        var errors = Errors.none();
        if (choices.stream().noneMatch(one -> one.value().equals(whom)))
            errors.reject("whom", t("casework.exclusion.whom.missing"));
        if (reason.isEmpty()) errors.reject("reason", t("casework.exclusion.reason.missing"));
        if (reason.length() > LONGEST) errors.reject("reason", t("casework.exclusion.reason.long", LONGEST));
        return errors;
    }
}
