package de.lotse.network.hours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a rule stands in {@code network.schedule}. */
public final class ScheduleRows {

    /** The columns that {@link #map} reads, without an alias; owner and id are the caller's. */
    public static final String COLUMNS =
            "closed, valid_from, valid_to, freq, interval, dtstart, byday, bymonthday, opens_at, closes_at, by_appointment, attending_type, description, notes";

    private ScheduleRows() {}

    /** Words that have no place in the record, such as notes of an import, are kept in its description. */
    public static Schedule map(ResultSet row) throws SQLException {
        var attending = row.getString("attending_type");
        var known = Attending.of(attending);
        return new Schedule(
                row.getBoolean("closed"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                Schedule.Freq.valueOf(row.getString("freq")),
                row.getInt("interval"),
                row.getObject("dtstart", LocalDate.class),
                ByDay.parse(row.getString("byday")),
                monthDays(row.getString("bymonthday")),
                row.getObject("opens_at", LocalTime.class),
                row.getObject("closes_at", LocalTime.class),
                row.getBoolean("by_appointment"),
                known.orElse(Attending.UNSAID),
                Remarks.join(known.isPresent() ? "" : attending, row.getString("description"), row.getString("notes")));
    }

    /** Numbers with commas as RFC 5545 has them; what is no number is left out. */
    public static List<Integer> monthDays(String numbers) {
        return Stream.of(numbers.split(","))
                .map(String::strip)
                .filter(number -> number.matches("[+-]?\\d{1,2}"))
                .map(Integer::valueOf)
                .toList();
    }

    /** The values of {@link #COLUMNS} by name, for an insert. */
    public static Map<String, @Nullable Object> values(Schedule rule) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("closed", rule.closed());
        values.put("valid_from", rule.validFrom());
        values.put("valid_to", rule.validTo());
        values.put("freq", rule.freq().name());
        values.put("interval", rule.interval());
        values.put("dtstart", rule.dtstart());
        values.put("byday", rule.bydayCodes());
        values.put("bymonthday", rule.bymonthdayCodes());
        values.put("opens_at", rule.opensAt());
        values.put("closes_at", rule.closesAt());
        values.put("by_appointment", rule.byAppointment());
        values.put("attending_type", rule.attending().words());
        values.put("description", rule.description());
        values.put("notes", "");
        return values;
    }
}
