package de.lotse.casework.reminders;

import de.lotse.casework.filters.SavedFilter.FilteredList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.BindParam;

/** What is asked of one's reminders, as it stands in the address. A word that is not known counts as not given. */
public record RemindersFilter(
        @BindParam("zeitraum") String period,
        @BindParam("art") String kind,
        @BindParam("stand") String state) {

    static final List<String> PERIODS = List.of("ueberfaellig", "heute", "woche", "monat");
    static final List<String> KINDS = List.of("fall", "ohne");
    static final List<String> STATES = List.of("erledigt");
    static final RemindersFilter NONE = new RemindersFilter("", "", ""); // after the words that it compares with
    private static final int YEARS_AHEAD = 10;

    public RemindersFilter {
        period = period != null && PERIODS.contains(period) ? period : "";
        kind = kind != null && KINDS.contains(kind) ? kind : "";
        state = state != null && STATES.contains(state) ? state : "";
    }

    /** Instead of the open ones. */
    boolean asksForEnded() {
        return state.equals("erledigt");
    }

    List<EndedReminder> ended(EndedReminders reminders, LocalDate today) {
        if (!asksForEnded()) return List.of();
        return reminders.mine().stream()
                .filter(one -> suits(one.reminder()))
                .filter(one -> !one.reminder().dueOn().isAfter(until(today)))
                .toList();
    }

    List<Reminder> of(Reminders reminders, LocalDate today) {
        if (asksForEnded()) return List.of();
        return reminders.mine(until(today)).stream().filter(this::suits).toList();
    }

    private boolean suits(Reminder one) {
        return kind.isEmpty() || kind.equals("fall") == (one.caseId() != null);
    }

    /** What is overdue belongs to every period. */
    private LocalDate until(LocalDate today) {
        return switch (period) {
            case "ueberfaellig" -> today.minusDays(1);
            case "heute" -> today;
            case "woche" -> today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case "monat" -> today.with(TemporalAdjusters.lastDayOfMonth());
            default -> today.plusYears(YEARS_AHEAD);
        };
    }

    public boolean isNarrowed() {
        return !fields().isEmpty();
    }

    /** What it says, by the names of its fields. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        if (!period.isEmpty()) fields.put("zeitraum", period);
        if (!kind.isEmpty()) fields.put("art", kind);
        if (!state.isEmpty()) fields.put("stand", state);
        return fields;
    }

    String href() {
        var query = fields().entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? FilteredList.REMINDERS.whole() : FilteredList.REMINDERS.path() + "?" + query;
    }

    static RemindersFilter of(Map<String, String> fields) {
        return new RemindersFilter(
                fields.getOrDefault("zeitraum", ""), fields.getOrDefault("art", ""), fields.getOrDefault("stand", ""));
    }
}
