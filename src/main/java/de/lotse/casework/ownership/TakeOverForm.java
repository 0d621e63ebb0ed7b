package de.lotse.casework.ownership;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the lead of a case is accepted.
 *
 * @param colleague who leads it from now on
 * @param person somebody who is known here already, or {@link #NEW}; empty as long as nobody has said
 */
record TakeOverForm(
        String colleague, String person, @Nullable UUID _once) {

    static final String NEW = "NEW";

    TakeOverForm {
        colleague = Objects.requireNonNullElse(colleague, "");
        person = Objects.requireNonNullElse(person, "");
    }

    static TakeOverForm empty() {
        return new TakeOverForm("", "", null);
    }

    /** @param known empty where nobody of this name is known; then there is nothing to choose */
    Errors check(List<Option> colleagues, List<Option> known) {
        var errors = Errors.none();
        if (isNone(colleagues, colleague)) errors.reject("colleague", t("casework.ownership.colleague.missing"));
        if (!known.isEmpty() && !person.equals(NEW) && isNone(known, person))
            errors.reject("person", t("casework.ownership.person.missing"));
        return errors;
    }

    boolean isNew() {
        return person.isEmpty() || person.equals(NEW);
    }

    private static boolean isNone(List<Option> options, String value) {
        return options.stream().noneMatch(one -> one.value().equals(value));
    }
}
