package de.lotse.casework.inquiries;

import static de.lotse.casework.inquiries.InquiryForm.text;
import static de.lotse.web.Texts.t;

import de.lotse.casework.filters.SavedFilter.FilteredList;
import de.lotse.kern.Option;
import de.lotse.web.DateText;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which inquiries are shown. It stands in the address, so it knows nothing of people.
 *
 * @param state a state, OPEN for all that are not ended, empty for all
 * @param since only those that came on this day or later, as typed
 * @param after the last line of the page before: place and id
 */
record InquiryFilter(String state, String mine, String since, String after) {

    static final String OPEN = "OPEN";
    private static final Pattern CURSOR = Pattern.compile("(-?\\d{1,9})_([0-9a-f-]{36})");

    InquiryFilter {
        state = text(state);
        mine = text(mine);
        since = text(since);
        after = text(after);
    }

    /** @param fields by the names of the address */
    static InquiryFilter of(Map<String, String> fields) {
        return new InquiryFilter(
                fields.getOrDefault("state", ""),
                fields.getOrDefault("mine", ""),
                fields.getOrDefault("since", ""),
                "");
    }

    static List<Option> states() {
        var options = new ArrayList<Option>();
        options.add(new Option(OPEN, t("casework.inquiry.filter.open")));
        Stream.of(InquiryState.values())
                .map(state -> new Option(state.name(), t("casework.inquiry.state." + state)))
                .forEach(options::add);
        return List.copyOf(options);
    }

    Errors check(LocalDate today) {
        var errors = Errors.none();
        if (!InquiryChoices.offers(states(), state)) errors.reject("state", t("casework.inquiry.choice"));
        if (!since.isEmpty() && from(today).isEmpty()) errors.reject("since", t("casework.inquiry.date.unreadable"));
        return errors;
    }

    Optional<LocalDate> from(LocalDate today) {
        if (since.isEmpty()) return Optional.empty();
        return DateText.parse(since, today) instanceof DateText.Parsed(var day) ? Optional.of(day) : Optional.empty();
    }

    /** Where the page begins; an unreadable one is the first page. */
    Cursor cursor() {
        var parts = CURSOR.matcher(after);
        if (!parts.matches()) return Cursor.START;
        try {
            return new Cursor(Integer.parseInt(parts.group(1)), UUID.fromString(parts.group(2)));
        } catch (IllegalArgumentException _) { // 36 characters that are no id
            return Cursor.START;
        }
    }

    boolean onlyMine() {
        return mine.equals(InquiryForm.CHECKED);
    }

    boolean any() {
        return onlyMine() || !state.isEmpty() || !since.isEmpty();
    }

    String path(String cursor) {
        var fields = fields();
        if (!cursor.isEmpty()) fields.put("after", cursor);
        if (fields.isEmpty()) return FilteredList.INQUIRIES.whole();
        var path = UriComponentsBuilder.fromPath(FilteredList.INQUIRIES.path());
        fields.forEach((name, value) -> path.queryParam(name, "{" + name + "}"));
        return path.encode().buildAndExpand(fields).toUriString();
    }

    /** What it asks for, by the names of the address. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        if (!state.isEmpty()) fields.put("state", state);
        if (onlyMine()) fields.put("mine", InquiryForm.CHECKED);
        if (!since.isEmpty()) fields.put("since", since);
        return fields;
    }

    /** The place of a line in the list. */
    record Cursor(int place, UUID id) {

        static final Cursor START = new Cursor(Integer.MIN_VALUE, new UUID(0, 0));

        @Override
        public String toString() {
            return place + "_" + id;
        }
    }
}
