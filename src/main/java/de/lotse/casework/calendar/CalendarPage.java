package de.lotse.casework.calendar;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.kern.Tab;
import de.lotse.shared.GermanCalendar;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The calendar.
 *
 * @param day that was asked for
 * @param gone who is away, in the view of the team
 * @param colleagues who has a calendar, in the view of the team
 * @param calendar on which days the municipality works
 */
record CalendarPage(
        CalendarForm form,
        LocalDate day,
        LocalDate today,
        List<Entry> entries,
        List<Gone> gone,
        List<Option> colleagues,
        GermanCalendar calendar,
        Errors errors) {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    Span span() {
        return form.span();
    }

    boolean ofTheTeam() {
        return form.ofTheTeam();
    }

    List<Tab> spans() {
        return Stream.of(Span.values())
                .map(span -> new Tab(
                        CalendarForm.href(span, day, ofTheTeam()),
                        t("casework.calendar." + span.name().toLowerCase(Locale.ROOT)),
                        span == span()))
                .toList();
    }

    List<Tab> owners() {
        return List.of(
                new Tab(CalendarForm.href(span(), day, false), t("casework.calendar.mine"), !ofTheTeam()),
                new Tab(CalendarForm.href(span(), day, true), t("casework.calendar.team"), ofTheTeam()));
    }

    /** What part of time is shown. */
    String heading() {
        if (span() == Span.TAG) return Formats.weekday(day);
        return t("casework.calendar.period", Formats.date(span().first(day)), Formats.date(span().last(day)));
    }

    String before() {
        return CalendarForm.href(span(), span().before(day), ofTheTeam());
    }

    String after() {
        return CalendarForm.href(span(), span().after(day), ofTheTeam());
    }

    String paper() {
        return CalendarForm.paperHref(span(), day, ofTheTeam());
    }

    String now() {
        return CalendarForm.href(span(), today, ofTheTeam());
    }

    boolean full() {
        return entries.size() == Entries.MOST;
    }

    /** The days of the week, a Saturday or Sunday only if something is on it. */
    List<Day> week() {
        return Stream.iterate(span().first(day), date -> date.plusDays(1))
                .limit(7)
                .map(this::on)
                .filter(one -> one.date().getDayOfWeek().getValue() < 6
                        || !one.entries().isEmpty())
                .toList();
    }

    /** The days of the list on which something is, or on which somebody is missed. */
    List<Day> days() {
        return Stream.iterate(span().first(day), date -> date.plusDays(1))
                .limit(ChronoUnit.DAYS.between(span().first(day), span().last(day)) + 1)
                .map(this::on)
                .filter(one ->
                        !one.entries().isEmpty() || one.worked() && !one.gone().isEmpty())
                .toList();
    }

    Day on(LocalDate date) {
        var found = entries.stream().filter(one -> one.on().equals(date)).toList();
        var away = gone.stream()
                .filter(one -> one.on(date))
                .map(Gone::line)
                .distinct()
                .toList();
        return new Day(date, off(date), date.equals(today), away, found);
    }

    /** Why nobody works on a day, weekends apart; empty if one does. */
    private String off(LocalDate date) {
        return calendar.holiday(date)
                .map(holiday -> t("casework.calendar.holiday", t("web.holiday." + holiday)))
                .or(() -> calendar.closedFor(date).map(name -> t("casework.calendar.closed", name)))
                .orElse("");
    }

    /** Where an appointment is agreed on that day; null for one that is over. */
    @Nullable
    String agreeHref(LocalDate date) {
        return date.isBefore(today) ? null : "/termine/neu?tag=" + date;
    }

    /** What of the office's hours is still free of one's own time on the day. */
    List<Part> parts() {
        var parts = new ArrayList<Part>();
        var free = OPENS;
        var offers = on(day).worked() && !day.isBefore(today);
        for (var entry : entries) {
            var taken = entry.known() == null || !entry.known().dropped();
            if (offers && taken && entry.from().isAfter(free) && free.isBefore(CLOSES))
                parts.add(Part.free(day, free, entry.from().isAfter(CLOSES) ? CLOSES : entry.from()));
            parts.add(Part.taken(entry));
            if (taken && entry.to().isAfter(free)) free = entry.to();
        }
        if (offers && free.isBefore(CLOSES)) parts.add(Part.free(day, free, CLOSES));
        return parts;
    }

    /** One day of the team, colleague by colleague; who has no calendar any more comes last. */
    List<Row> rows() {
        var others = entries.stream()
                .map(one -> new Option(one.colleagueId().toString(), one.colleague()))
                .distinct()
                .filter(one -> !colleagues.contains(one));
        return Stream.concat(colleagues.stream(), others).map(this::row).toList();
    }

    private Row row(Option colleague) {
        var own = entries.stream()
                .filter(one -> one.colleagueId().toString().equals(colleague.value()))
                .toList();
        return new Row(colleague.label(), own);
    }

    /**
     * A part of one's own day: something that is taken, or some time that is free.
     *
     * @param entry null where it is free
     * @param href where an appointment is agreed that begins then
     */
    record Part(@Nullable Entry entry, String times, String href) {

        static Part taken(Entry entry) {
            return new Part(entry, "", "");
        }

        static Part free(LocalDate day, LocalTime from, LocalTime to) {
            var times = t("casework.calendar.times", from.toString(), to.toString());
            return new Part(null, times, "/termine/neu?tag=" + day + "&von=" + from);
        }
    }

    /**
     * @param off why nobody works then: a holiday or a day of the municipality's own; empty if one does
     * @param gone who is away all day, a line for each
     */
    record Day(LocalDate date, String off, boolean today, List<String> gone, List<Entry> entries) {

        boolean worked() {
            return off.isEmpty() && date.getDayOfWeek().getValue() < 6;
        }
    }

    record Row(String colleague, List<Entry> entries) {}
}
