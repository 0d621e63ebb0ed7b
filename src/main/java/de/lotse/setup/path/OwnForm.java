package de.lotse.setup.path;

import static de.lotse.web.Texts.t;

import de.lotse.tenancy.Letterhead;
import de.lotse.tenancy.OrganisationRegister.Entry;
import de.lotse.web.Reading;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The own organisation and the part of its letterhead without which no answer reaches it.
 *
 * @param version of the organisation that was shown
 * @param headVersion of the letterhead that was shown
 */
record OwnForm(
        String name,
        String shortName,
        String unit,
        String street,
        String postalCode,
        String city,
        String phone,
        String email,
        int version,
        int headVersion) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]{2,}");

    OwnForm {
        name = typed(name);
        shortName = typed(shortName);
        unit = typed(unit);
        street = typed(street);
        postalCode = typed(postalCode);
        city = typed(city);
        phone = typed(phone);
        email = typed(email);
    }

    static OwnForm of(Entry entry, Letterhead head) {
        return new OwnForm(
                entry.organisation().name(),
                entry.organisation().shortName(),
                head.unit(),
                head.street(),
                head.postalCode(),
                head.city(),
                head.phone(),
                head.email(),
                entry.version(),
                head.version());
    }

    /** Errors stand in the reading. */
    void check(Reading reading) {
        reading.text("name", name, 300, t("setup.own.name.missing"));
        reading.text("shortName", shortName, 60, t("setup.own.shortName.missing"));
        reading.optionalText("unit", unit, 300);
        reading.text("street", street, 300, t("setup.own.street.missing"));
        reading.text("postalCode", postalCode, 20, t("setup.own.postalCode.missing"));
        reading.text("city", city, 300, t("setup.own.city.missing"));
        reading.optionalText("phone", phone, 60);
        reading.optionalText("email", email, 300);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches())
            reading.errors().reject("email", t("setup.own.email.unreadable"));
    }

    /** What was typed here over what else is there. */
    Letterhead over(Letterhead head) {
        return new Letterhead(
                headVersion,
                unit,
                street,
                postalCode,
                city,
                phone,
                head.fax(),
                email,
                head.website(),
                head.openingHours(),
                head.bank(),
                head.register());
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
