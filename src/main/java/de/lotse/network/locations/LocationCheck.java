package de.lotse.network.locations;

import static de.lotse.web.Texts.t;

import de.lotse.network.hours.HoursText;
import de.lotse.network.offers.Coordinates;
import de.lotse.network.offers.FieldShape;
import de.lotse.network.offers.PhoneLine;
import de.lotse.network.offers.Reachable;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What is wrong with a place, in words that say how to repair it. */
@Component
class LocationCheck {

    private static final int LONGEST_LINE = 300;

    private final Codes codes;
    private final Clock clock;

    LocationCheck(Codes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /** @param held what the place says now: a code that has ended since may stay */
    Errors check(LocationSheet sheet, LocationSheet held) {
        var errors = Errors.none();
        for (var field : sheet.values().keySet()) check(field, sheet, held, errors);
        if (sheet.isEmpty(LocationField.NAME) && sheet.isEmpty(LocationField.STREET))
            errors.reject(LocationField.NAME.name(), t("network.locations.missing"));
        return errors;
    }

    private void check(LocationField field, LocationSheet sheet, LocationSheet held, Errors errors) {
        var value = sheet.get(field);
        if (value.length() > field.longest())
            errors.reject(field.name(), t("network.sheet.long", field.label(), field.longest(), value.length()));
        if (field.shape() == FieldShape.LINES && value.lines().anyMatch(line -> line.length() > LONGEST_LINE))
            errors.reject(field.name(), t("network.sheet.longLine", field.label(), LONGEST_LINE));
        if (field.shape() == FieldShape.HOURS && HoursText.read(value) instanceof HoursText.Unclear(var messages))
            errors.reject(field.name(), String.join(" ", messages));
        if (!isFine(field, sheet, held)) errors.reject(field.name(), message(field));
    }

    private boolean isFine(LocationField field, LocationSheet sheet, LocationSheet held) {
        var value = sheet.get(field);
        return switch (field) {
            case LOCATION_TYPE -> LocationField.TYPES.contains(value);
            case URL -> Reachable.isWeb(value);
            case POSTAL_CODE -> !isGerman(sheet) || value.matches("\\d{5}");
            case POST_POSTAL_CODE -> value.matches("\\d{5}");
            case COUNTRY -> value.matches("[A-Z]{2}");
            case COORDINATES -> Coordinates.of(value).isPresent();
            case PHONES -> PhoneLine.areNumbers(value);
            case DISTRICT -> isKnown("district", field, sheet, held);
            case ACCESSIBILITY -> isKnown("accessibility_feature", field, sheet, held);
            default -> true;
        };
    }

    private static boolean isGerman(LocationSheet sheet) {
        return sheet.isEmpty(LocationField.COUNTRY)
                || sheet.get(LocationField.COUNTRY).equals("DE");
    }

    private boolean isKnown(String list, LocationField field, LocationSheet sheet, LocationSheet held) {
        var today = LocalDate.now(clock);
        return sheet.lines(field).stream()
                .allMatch(code ->
                        codes.isValid(list, code, today) || held.lines(field).contains(code));
    }

    private static String message(LocationField field) {
        return switch (field) {
            case POST_POSTAL_CODE -> t("network.sheet.unfit.POSTAL_CODE");
            case URL, POSTAL_CODE, COORDINATES, PHONES -> t("network.sheet.unfit." + field);
            case COUNTRY -> t("network.locations.unfit.COUNTRY");
            default -> t("network.sheet.choose", field.label());
        };
    }
}
