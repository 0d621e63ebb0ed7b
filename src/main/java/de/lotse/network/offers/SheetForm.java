package de.lotse.network.offers;

import de.lotse.network.hours.HoursText;
import de.lotse.web.DateText;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads a sheet from a form. The fields of the form are called like those of the sheet; what cannot be read stays as it was typed. */
public final class SheetForm {

    /** Languages stand in numbered fields: {@code LANGUAGES-1} and, how it is spoken, {@code LANGUAGES_MODE-1}. */
    public static final String LANGUAGE_MODE = "LANGUAGES_MODE";

    /** {@code LANGUAGES_NOTE-1}. */
    public static final String LANGUAGE_NOTE = "LANGUAGES_NOTE";

    private static final int MOST_LANGUAGES = 60;

    private SheetForm() {}

    /**
     * @param fields that the form has; the others keep what the sheet before said
     * @param today for days such as {@code +14}
     */
    public static OfferSheet read(
            MultiValueMap<String, String> typed, Set<OfferField> fields, OfferSheet before, LocalDate today) {
        var values = new EnumMap<OfferField, String>(OfferField.class);
        values.putAll(before.values());
        for (var field : fields) values.put(field, value(field, typed, today));
        return new OfferSheet(values);
    }

    private static String value(OfferField field, MultiValueMap<String, String> typed, LocalDate today) {
        var all = typed.getOrDefault(field.name(), List.of());
        var first = all.isEmpty() ? "" : all.getFirst().strip();
        return switch (field.shape()) {
            case LINE -> field == OfferField.COORDINATES ? Coordinates.canonical(first) : first.replaceAll("\\R", " ");
            case CODE, NUMBER -> first.replaceAll("\\R", " ");
            case TEXT -> first.replaceAll("\\R", "\n");
            case LINES -> lines(field, lines(first));
            case HOURS -> hours(first);
            case CODES ->
                all.stream()
                        .filter(Predicate.not(String::isBlank))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("\n"));
            case LANGUAGES -> languages(typed);
            case DATE -> DateText.parse(first, today) instanceof DateText.Parsed(var day) ? day.toString() : first;
            case YES -> first.isEmpty() ? "" : "true";
        };
    }

    /** Where their order tells nothing, lines stand in that of the alphabet. */
    private static String lines(OfferField field, String lines) {
        return switch (field) {
            case COSTS -> sorted(lines, CostLine::canonical);
            case CAPACITIES -> sorted(lines, CapacityLine::canonical);
            case URLS -> sorted(lines, LinkLine::canonical);
            case AREAS, FUNDING -> sorted(lines, UnaryOperator.identity());
            case LEIKA_KEYS -> sorted(lines, key -> key.replaceAll("\\s", ""));
            case PHONES -> PhoneLine.canonical(lines);
            default -> lines;
        };
    }

    private static String sorted(String lines, UnaryOperator<String> canonical) {
        return lines.lines().map(canonical).distinct().sorted().collect(Collectors.joining("\n"));
    }

    /** The canonical form of what can be read. */
    private static String hours(String text) {
        return HoursText.read(text) instanceof HoursText.Understood(var rules) ? HoursText.write(rules) : text;
    }

    private static String lines(String text) {
        return text
                .lines()
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .collect(Collectors.joining("\n"));
    }

    /** The last one counts of a language that is chosen twice. */
    private static String languages(MultiValueMap<String, String> typed) {
        var chosen = new TreeMap<String, String>();
        for (var i = 1; i <= MOST_LANGUAGES; i++) {
            var code = typed.getFirst(OfferField.LANGUAGES + "-" + i);
            var mode = typed.getFirst(LANGUAGE_MODE + "-" + i);
            if (code != null && !code.isBlank())
                chosen.put(
                        code.strip(),
                        (mode == null || mode.isBlank() ? "STAFF" : mode.toUpperCase(Locale.ROOT))
                                + note(typed.getFirst(LANGUAGE_NOTE + "-" + i)));
        }
        return chosen.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static String note(@Nullable String typed) {
        return typed == null || typed.isBlank() ? "" : " " + typed.strip().replaceAll("\\R", " ");
    }
}
