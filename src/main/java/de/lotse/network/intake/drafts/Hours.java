package de.lotse.network.intake.drafts;

import de.lotse.network.entries.Part;
import de.lotse.network.hours.Attending;
import de.lotse.network.hours.ByDay;
import de.lotse.network.hours.HoursText;
import de.lotse.network.hours.Schedule;
import de.lotse.network.hours.ScheduleRows;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opening hours of a source: sentences are read, rules are brought into the form in which they are kept here. */
final class Hours {

    private Hours() {}

    /** What cannot be read as hours is said, and kept as it is written. */
    static void read(DraftBuilder draft, String text) {
        draft.list(Part.SCHEDULES);
        switch (HoursText.read(text)) {
            case HoursText.Understood(var rules) -> rules.forEach(rule -> draft.add(Part.SCHEDULES, row(rule)));
            case HoursText.Unclear(var messages) ->
                draft.say("hours", DraftBuilder.shown(text), String.join(" ", messages))
                        .keep("schedules", text);
        }
    }

    /** @throws IllegalArgumentException for what is no rule */
    static Map<String, String> canonical(Map<String, String> row) {
        if (row.values().stream().allMatch(String::isEmpty)) return row;
        var attending = row.getOrDefault("attending_type", "");
        var known = Attending.of(attending);
        return row(new Schedule(
                row.getOrDefault("closed", "").equals("true"),
                day(row.getOrDefault("valid_from", "")),
                day(row.getOrDefault("valid_to", "")),
                row.getOrDefault("freq", "").equals("MONTHLY") ? Schedule.Freq.MONTHLY : Schedule.Freq.WEEKLY,
                Integer.parseInt(row.getOrDefault("interval", "").isEmpty() ? "1" : row.getOrDefault("interval", "1")),
                day(row.getOrDefault("dtstart", "")),
                ByDay.parse(row.getOrDefault("byday", "")),
                ScheduleRows.monthDays(row.getOrDefault("bymonthday", "")),
                time(row.getOrDefault("opens_at", "")),
                time(row.getOrDefault("closes_at", "")),
                row.getOrDefault("by_appointment", "").equals("true"),
                known.orElse(Attending.UNSAID),
                Stream.of(
                                known.isPresent() ? "" : attending,
                                row.getOrDefault("description", ""),
                                row.getOrDefault("notes", ""))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" "))));
    }

    private static Map<String, String> row(Schedule rule) {
        var row = new HashMap<String, String>();
        ScheduleRows.values(rule).forEach((column, value) -> row.put(column, value == null ? "" : value.toString()));
        return row;
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static @Nullable LocalTime time(String text) {
        return text.isEmpty() ? null : LocalTime.parse(text);
    }
}
