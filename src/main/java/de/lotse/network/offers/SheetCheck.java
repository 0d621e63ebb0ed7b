package de.lotse.network.offers;

import static de.lotse.web.Texts.t;

import de.lotse.network.hours.HoursText;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What is wrong with a sheet, in words that say how to repair it, at the field where it stands. */
@Component
public class SheetCheck {

    private static final int OLDEST = 120;
    private static final int LONGEST_LINE = 300;
    private static final Set<String> MODES = Set.of("STAFF", "INTERPRETER", "ON_REQUEST");
    private static final int LONGEST_NOTE = 300;
    /** The service catalogue of the administration: 99 and twelve digits more. */
    private static final Pattern LEIKA = Pattern.compile("99\\d{12}");

    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");

    private final Codes codes;
    private final Clock clock;

    SheetCheck(Codes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * @param held what the offer says now: a code that has ended since may stay
     * @param fields that are judged
     */
    public Errors check(OfferSheet sheet, OfferSheet held, Set<OfferField> fields) {
        var errors = Errors.none();
        for (var field : fields) if (!sheet.isEmpty(field)) check(field, sheet, held, errors);
        required(sheet, fields, errors);
        together(sheet, errors);
        return errors;
    }

    private void check(OfferField field, OfferSheet sheet, OfferSheet held, Errors errors) {
        var value = sheet.get(field);
        if (value.length() > field.longest())
            errors.reject(field.name(), t("network.sheet.long", field.label(), field.longest(), value.length()));
        if (field.shape() == FieldShape.LINES
                && field != OfferField.URLS
                && value.lines().anyMatch(line -> line.length() > LONGEST_LINE))
            errors.reject(field.name(), t("network.sheet.longLine", field.label(), LONGEST_LINE));
        switch (field.shape()) {
            case CODE, CODES -> codes(field, sheet, held, errors);
            case NUMBER -> number(field, value, errors);
            case DATE -> date(field, value, errors);
            case LANGUAGES -> languages(sheet, errors);
            case HOURS -> hours(field, value, errors);
            default -> form(field, value, errors);
        }
    }

    private void form(OfferField field, String value, Errors errors) {
        var fine =
                switch (field) {
                    case EMAIL -> Reachable.isMail(value);
                    case URL -> Reachable.isWeb(value);
                    case URLS -> value.lines().map(LinkLine::of).allMatch(LinkLine::isFine);
                    case POSTAL_CODE -> POSTAL_CODE.matcher(value).matches();
                    case COORDINATES -> Coordinates.of(value).isPresent();
                    case PHONES -> PhoneLine.areNumbers(value);
                    case LEIKA_KEYS ->
                        value.lines().allMatch(key -> LEIKA.matcher(key).matches());
                    case CAPACITIES -> value.lines().map(CapacityLine::of).allMatch(Optional::isPresent);
                    case COSTS -> value.lines().map(CostLine::of).allMatch(Optional::isPresent);
                    default -> true;
                };
        if (!fine) errors.reject(field.name(), t("network.sheet.unfit." + field));
    }

    private void codes(OfferField field, OfferSheet sheet, OfferSheet held, Errors errors) {
        for (var code : sheet.lines(field)) {
            var known = field.list()
                    .map(list -> codes.isValid(list, code, today())
                            || held.lines(field).contains(code))
                    .orElse(field.codes().contains(code));
            if (!known) errors.reject(field.name(), t("network.sheet.choose", field.label()));
        }
    }

    private void languages(OfferSheet sheet, Errors errors) {
        for (var line : sheet.lines(OfferField.LANGUAGES)) {
            var parts = line.split(" ", 3);
            if (parts.length > 2 && parts[2].length() > LONGEST_NOTE)
                errors.reject(
                        OfferField.LANGUAGES.name(),
                        t("network.sheet.longLine", OfferField.LANGUAGES.label(), LONGEST_NOTE));
            if (parts.length < 2 || !MODES.contains(parts[1]) || codes.find("language", parts[0]) == null)
                errors.reject(OfferField.LANGUAGES.name(), t("network.sheet.choose", OfferField.LANGUAGES.label()));
        }
    }

    private static void hours(OfferField field, String value, Errors errors) {
        if (HoursText.read(value) instanceof HoursText.Unclear(var messages))
            errors.reject(field.name(), String.join(" ", messages));
    }

    private static void number(OfferField field, String value, Errors errors) {
        var most = field == OfferField.MINIMUM_AGE || field == OfferField.MAXIMUM_AGE ? OLDEST : 999_999;
        if (!value.matches("\\d{1,6}") || Integer.parseInt(value) > most)
            errors.reject(field.name(), t("network.sheet.number", field.label(), most));
    }

    private static void date(OfferField field, String value, Errors errors) {
        if (day(value) == null) errors.reject(field.name(), t("web.reading.date"));
    }

    private static void required(OfferSheet sheet, Set<OfferField> fields, Errors errors) {
        for (var field : Set.of(OfferField.NAME, OfferField.KIND, OfferField.STATUS))
            if (fields.contains(field) && sheet.isEmpty(field))
                errors.reject(field.name(), t("network.sheet.missing." + field));
    }

    /** What two fields say together. */
    private static void together(OfferSheet sheet, Errors errors) {
        if (errors.any()) return;
        if (number(sheet, OfferField.MINIMUM_AGE, 0) > number(sheet, OfferField.MAXIMUM_AGE, OLDEST))
            errors.reject(OfferField.MAXIMUM_AGE.name(), t("network.sheet.ages"));
        var from = day(sheet.get(OfferField.VALID_FROM));
        var to = day(sheet.get(OfferField.VALID_TO));
        if (from != null && to != null && to.isBefore(from))
            errors.reject(OfferField.VALID_TO.name(), t("network.sheet.days"));
    }

    private static int number(OfferSheet sheet, OfferField field, int otherwise) {
        return sheet.isEmpty(field) ? otherwise : Integer.parseInt(sheet.get(field));
    }

    static java.time.@org.jspecify.annotations.Nullable LocalDate day(String value) {
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
