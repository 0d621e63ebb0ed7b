package de.lotse.casework.people;

import static de.lotse.web.Texts.t;

import de.lotse.casework.search.NameEntry;
import de.lotse.web.Errors;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is who was known by a pseudonym.
 *
 * @param agreed the person wants the name to be kept
 */
record NamingForm(
        String given,
        String family,
        Boolean agreed,
        @Nullable UUID _once) {

    static final NamingForm EMPTY = new NamingForm("", "", false, null);

    NamingForm {
        given = given == null ? "" : given.strip();
        family = family == null ? "" : family.strip();
        agreed = agreed != null && agreed;
    }

    Errors check() {
        var errors = Errors.none();
        if (given.isEmpty() && family.isEmpty()) errors.reject("family", t("casework.people.names.empty"));
        checkLength("family", family, errors);
        checkLength("given", given, errors);
        if (!agreed) errors.reject("agreed", t("casework.people.naming.agreed.missing"));
        return errors;
    }

    private static void checkLength(String field, String name, Errors errors) {
        if (name.length() > NameEntry.LONGEST)
            errors.reject(
                    field,
                    t("casework.people.long", t("casework.people.names." + field), NameEntry.LONGEST, name.length()));
    }
}
