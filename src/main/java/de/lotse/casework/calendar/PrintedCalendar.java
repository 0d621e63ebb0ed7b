package de.lotse.casework.calendar;

import static de.lotse.web.Texts.t;

import de.lotse.casework.calendar.CalendarPage.Day;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lines of a calendar on paper, in the order of time. No place of somebody whose address is protected is printed. */
record PrintedCalendar(CalendarPage page) {

    static List<String> columns() {
        return Stream.of("when", "what", "where", "who", "state")
                .map(column -> t("casework.calendar.column." + column))
                .toList();
    }

    List<List<String>> rows() {
        var first = page.span().first(page.day());
        return first.datesUntil(page.span().last(page.day()).plusDays(1))
                .map(page::on)
                .flatMap(day -> lines(day).stream())
                .toList();
    }

    private static List<List<String>> lines(Day day) {
        var lines = new ArrayList<List<String>>();
        if (day.worked())
            for (var gone : day.gone())
                lines.add(List.of(when(day.date(), t("casework.calendar.allDay")), gone, "", "", ""));
        for (var entry : day.entries()) lines.add(line(day.date(), entry));
        return lines;
    }

    private static List<String> line(LocalDate day, Entry entry) {
        var times =
                t("casework.calendar.times", entry.from().toString(), entry.to().toString());
        return List.of(when(day, times), what(entry), where(entry), entry.colleague(), state(entry));
    }

    private static String when(LocalDate day, String times) {
        return t("casework.appointments.when", Formats.weekday(day), times);
    }

    private static String what(Entry entry) {
        var known = entry.known();
        if (known == null) return t("casework.calendar.taken");
        if (known.standsIn()) return t("casework.calendar.marked", known.name(), t("casework.standin.one"));
        return known.ofAnInquiry()
                ? t("casework.calendar.marked", known.name(), t("casework.inquiry.title"))
                : known.name();
    }

    private static String where(Entry entry) {
        if (!entry.room().isEmpty()) return t("casework.calendar.taken.room", entry.room());
        var known = entry.known();
        return known == null || known.placeProtected() ? "" : known.place();
    }

    private static String state(Entry entry) {
        var known = entry.known();
        if (known == null) return "";
        var state = t("casework.appointments.state." + known.state());
        return known.interpreted() ? t("casework.calendar.marked", state, t("casework.calendar.interpreted")) : state;
    }
}
