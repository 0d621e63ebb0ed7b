package de.lotse.network.intake.drafts;

import de.lotse.network.entries.Part;
import de.lotse.network.entries.PartRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row of a list of an entry as the directory can hold it; the draft says what it cannot. */
record RowFitting(DraftBuilder draft, Part part) {

    /** Whether something is missing without which the row says nothing. */
    static boolean isIncomplete(Part part, PartRow row) {
        return required(part).stream().anyMatch(column -> row.get(column).isEmpty());
    }

    private static List<String> required(Part part) {
        return switch (part) {
            case PHONES -> List.of("number");
            case IDENTIFIERS -> List.of("identifier_type", "identifier");
            case FUNDING -> List.of("source");
            case PROGRAMMES -> List.of("name");
            case DOCUMENTS -> List.of("document");
            case URLS -> List.of("url");
            default -> List.of();
        };
    }

    PartRow row(Map<String, String> values, List<PartRow> below) {
        var fitted = new HashMap<String, String>();
        values.forEach((column, value) -> part.column(column).ifPresent(one -> {
            var isPage = (part == Part.URLS && column.equals("url")) || column.equals("uri");
            var text = isPage ? draft.url(column, value) : CleanText.of(value);
            fitted.put(column, draft.fitted(one, DraftBuilder.label(part + "." + column), text == null ? "" : text));
        }));
        check(fitted);
        return PartRow.of(part, part == Part.SCHEDULES ? rule(fitted) : fitted, below);
    }

    /** In the one form in which rules of opening hours are kept here. */
    private Map<String, String> rule(Map<String, String> row) {
        try {
            var rule = Hours.canonical(row);
            if (!rule.getOrDefault("freq", "").equals(row.getOrDefault("freq", "")))
                draft.keep("schedules", row.toString());
            return rule;
        } catch (IllegalArgumentException _) {
            draft.say("schedule").keep("schedules", row.toString());
            return Map.of("description", row.getOrDefault("description", ""));
        }
    }

    /** What the tables refuse is said and left out here; it is kept as it came. */
    private void check(Map<String, String> row) {
        period(row);
        times(row);
        if (part == Part.CAPACITIES) capacity(row);
        if (!row.getOrDefault("amount", "").startsWith("-")) return;
        draft.say("amount", row.getOrDefault("amount", "")).keep(part.field(), row.toString());
        row.remove("amount");
    }

    private void period(Map<String, String> row) {
        var from = row.getOrDefault("valid_from", "");
        var to = row.getOrDefault("valid_to", "");
        if (to.isEmpty() || from.compareTo(to) <= 0) return;
        draft.say("period", from, to).keep(part.field(), row.toString());
        row.remove("valid_from");
        row.remove("valid_to");
    }

    private void times(Map<String, String> row) {
        var opens = row.getOrDefault("opens_at", "");
        var closes = row.getOrDefault("closes_at", "");
        if (opens.isEmpty() || closes.isEmpty() || opens.compareTo(closes) < 0) return;
        draft.say("times", opens, closes).keep(part.field(), row.toString());
        row.remove("opens_at");
        row.remove("closes_at");
    }

    private void capacity(Map<String, String> row) {
        for (var column : List.of("available", "maximum"))
            if (row.getOrDefault(column, "").startsWith("-")) row.remove(column);
        var available = row.getOrDefault("available", "");
        var maximum = row.getOrDefault("maximum", "");
        if (available.isEmpty() || maximum.isEmpty()) return;
        if (Integer.parseInt(available) <= Integer.parseInt(maximum)) return;
        draft.say("capacity", available, maximum).keep("capacities.maximum", maximum);
        row.remove("maximum");
    }
}
