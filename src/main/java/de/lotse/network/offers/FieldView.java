package de.lotse.network.offers;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.web.Formats;
import java.util.List;
import java.util.Set;

/**
 * A field of a form of a sheet.
 *
 * @param value canonical, or as it was typed where it could not be read
 * @param options of fields with codes
 */
public record FieldView(OfferField field, String value, List<Option> options) {

    private static final Set<OfferField> HINTED = Set.of(
            OfferField.ALTERNATE_NAME,
            OfferField.DESCRIPTION,
            OfferField.ALERT,
            OfferField.ELIGIBILITY_DESCRIPTION,
            OfferField.DISTRICTS,
            OfferField.LANGUAGES,
            OfferField.INTERPRETATION_SERVICES,
            OfferField.HOURS,
            OfferField.OPEN_ON_HOLIDAYS,
            OfferField.WAIT_TIME,
            OfferField.CAPACITIES,
            OfferField.PROGRAMME,
            OfferField.AREAS,
            OfferField.URLS,
            OfferField.LEIKA_KEYS,
            OfferField.NOTE,
            OfferField.ADDRESS_2,
            OfferField.COORDINATES,
            OfferField.TRANSPORTATION,
            OfferField.PHONES,
            OfferField.URL,
            OfferField.COSTS,
            OfferField.DOCUMENTS,
            OfferField.FUNDING);

    public String name() {
        return field.name();
    }

    public @org.jspecify.annotations.Nullable String hint() {
        return HINTED.contains(field) ? t("network.field." + field + ".hint") : null;
    }

    public boolean required() {
        return field == OfferField.NAME || field == OfferField.KIND;
    }

    public List<String> values() {
        return value.lines().toList();
    }

    /** A day as it is read here. */
    public String dayText() {
        var day = SheetCheck.day(value);
        return day == null ? value : Formats.date(day);
    }

    /** The languages of the offer, and three lines to add others. */
    public List<LanguageLine> languageLines() {
        var lines = new java.util.ArrayList<LanguageLine>();
        for (var line : values()) {
            var parts = line.split(" ", 3);
            lines.add(new LanguageLine(
                    parts[0], parts.length > 1 ? parts[1] : "STAFF", parts.length > 2 ? parts[2] : ""));
        }
        for (var i = 0; i < 3; i++) lines.add(new LanguageLine("", "STAFF", ""));
        return lines;
    }

    /** @param mode STAFF, INTERPRETER or ON_REQUEST */
    public record LanguageLine(String code, String mode, String note) {}
}
