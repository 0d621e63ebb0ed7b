package de.lotse.casework.people;

import static de.lotse.web.Texts.t;

import de.lotse.web.DateText;
import de.lotse.web.Errors;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed into the form of a section. */
record Typed(Map<String, String> values, LocalDate today) {

    Typed {
        values = Map.copyOf(values);
    }

    static Typed of(Map<String, String> fields, List<Input> inputs, LocalDate today) {
        var values = new HashMap<String, String>();
        for (var input : inputs) {
            var typed = fields.getOrDefault(input.name(), "").strip();
            values.put(input.name(), Normalizer.normalize(typed, Normalizer.Form.NFC));
        }
        return new Typed(values, today);
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    boolean ticked(String name) {
        return text(name).equals(Input.TICKED);
    }

    /** The day of a field that was checked; null if it is empty. */
    @Nullable
    LocalDate date(String name) {
        return DateText.parse(text(name), today) instanceof DateText.Parsed(var day) ? day : null;
    }

    /** The day of a field that was checked, perhaps not exactly known. */
    PartialDate partialDate(String name) {
        return PartialDate.parse(text(name), today).orElse(PartialDate.UNKNOWN);
    }

    /** What each field says by itself. */
    void check(List<Input> inputs, Errors errors) {
        for (var input : inputs) check(input, text(input.name()), errors);
    }

    private void check(Input input, String value, Errors errors) {
        if (value.isEmpty()) {
            if (input.required()) errors.reject(input.name(), t("casework.people.missing", input.label()));
        } else if (value.length() > input.longest()) {
            errors.reject(input.name(), t("casework.people.long", input.label(), input.longest(), value.length()));
        } else if (!readable(input, value)) {
            errors.reject(input.name(), t("casework.people.unreadable." + input.kind(), input.label()));
        }
    }

    private boolean readable(Input input, String value) {
        return switch (input.kind()) {
            case CHOICE -> input.offers(value);
            case DATE -> date(input.name()) != null;
            case PARTIAL_DATE -> PartialDate.parse(value, today).isPresent();
            case TICK -> value.equals(Input.TICKED);
            case TEXT -> true;
        };
    }

    /** Two days of which the second must not be before the first. */
    void checkPeriod(String from, String to, Errors errors) {
        var begin = date(from);
        var end = date(to);
        if (begin != null && end != null && end.isBefore(begin)) errors.reject(to, t("casework.people.period"));
    }

    /** The values as columns take them: days as dates, boxes as booleans, what is empty as null. */
    Map<String, @Nullable Object> columns(List<Input> inputs) {
        var columns = new HashMap<String, @Nullable Object>();
        for (var input : inputs) {
            if (input.kind() == Input.Kind.PARTIAL_DATE) putParts(input.name(), columns);
            else columns.put(input.name(), column(input));
        }
        return columns;
    }

    private void putParts(String name, Map<String, @Nullable Object> columns) {
        var date = partialDate(name);
        columns.put(name + "_on", date.first());
        columns.put(name + "_precision", date.precision().name());
    }

    private @Nullable Object column(Input input) {
        return switch (input.kind()) {
            case TICK -> ticked(input.name());
            case DATE -> date(input.name());
            default -> text(input.name()).isEmpty() ? null : text(input.name());
        };
    }
}
