package de.lotse.network.offers;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A further place of an offer: one that the organisation has already, or a new one.
 *
 * @param location id of a known one; empty for a new one
 */
record PlaceForm(
        String location,
        String name,
        String street,
        String more,
        String postalCode,
        String city,
        @Nullable UUID _once) {

    static final PlaceForm EMPTY = new PlaceForm("", "", "", "", "", "", null);
    private static final int LONGEST = 300;

    PlaceForm {
        location = typed(location);
        name = typed(name);
        street = typed(street);
        more = typed(more);
        postalCode = typed(postalCode);
        city = typed(city);
    }

    boolean isKnown() {
        return !location.isEmpty();
    }

    Errors check() {
        var errors = Errors.none();
        if (isKnown()) return errors;
        if (name.isEmpty() && street.isEmpty()) errors.reject("location", t("network.places.missing"));
        if (!postalCode.isEmpty() && !postalCode.matches("\\d{5}"))
            errors.reject("postalCode", t("network.sheet.unfit.POSTAL_CODE"));
        for (var field : java.util.Map.of("name", name, "street", street, "more", more, "city", city)
                .entrySet())
            if (field.getValue().length() > LONGEST) errors.reject(field.getKey(), t("network.places.long", LONGEST));
        return errors;
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
