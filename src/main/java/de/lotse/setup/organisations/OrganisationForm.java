package de.lotse.setup.organisations;

import static de.lotse.web.Texts.t;

import de.lotse.tenancy.OrganisationRegister.Entry;
import de.lotse.tenancy.Organisations.Kind;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for an organisation.
 *
 * @param shortName without one the name serves, as far as there is room
 * @param kind name of a {@link Kind}; not asked for again once it is there
 * @param version that was shown; 0 for a new one
 */
record OrganisationForm(
        String name,
        String shortName,
        String kind,
        int version,
        @Nullable UUID _once) {

    static final OrganisationForm EMPTY = new OrganisationForm("", "", "", 0, null);
    static final int NAME = 300;
    static final int SHORT = 60;

    OrganisationForm {
        name = typed(name);
        shortName = typed(shortName);
        kind = typed(kind);
    }

    static OrganisationForm of(Entry entry) {
        var one = entry.organisation();
        return new OrganisationForm(one.name(), one.shortName(), one.kind().name(), entry.version(), null);
    }

    Errors check() {
        var errors = checkNames();
        if (Arrays.stream(Kind.values()).noneMatch(one -> one.name().equals(kind)))
            errors.reject("kind", t("setup.organisations.kind.missing"));
        return errors;
    }

    Errors checkNames() {
        var errors = Errors.none();
        if (name.isEmpty() || name.length() > NAME) errors.reject("name", t("setup.organisations.name.missing"));
        if (shortName.length() > SHORT) errors.reject("shortName", t("setup.organisations.shortName.long"));
        return errors;
    }

    String shortNameOrName() {
        if (!shortName.isEmpty()) return shortName;
        return name.length() <= SHORT ? name : name.substring(0, SHORT).strip();
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
