package de.lotse.network.hours;

import static de.lotse.network.hours.Schedule.Freq.WEEKLY;
import static de.lotse.web.Texts.t;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a line has said so far about some days, until it becomes rules. */
final class RuleDraft {

    /** Both absent for the whole day, or for by appointment. */
    record Times(@Nullable LocalTime opensAt, @Nullable LocalTime closesAt) {}

    private record Span(@Nullable LocalDate from, @Nullable LocalDate to) {
        boolean isOneDay() {
            return from != null && from.equals(to);
        }
    }

    private final NamedDays named = new NamedDays();
    private final List<Span> spans = new ArrayList<>();
    private final List<Times> times = new ArrayList<>();
    private Token.@Nullable Every every;
    private @Nullable LocalDate dtstart;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private boolean timesFirst;
    private boolean allDay;
    private boolean byAppointment;
    private boolean closed;
    private boolean saidHow;
    private boolean saidAfterSeveral;
    private Attending attending = Attending.UNSAID;
    private String remark = "";

    NamedDays named() {
        return named;
    }

    boolean hasDays() {
        return named.hasDays() || !spans.isEmpty();
    }

    boolean hasTimes() {
        return !times.isEmpty() || allDay;
    }

    boolean hasHours() {
        return hasTimes() || byAppointment && hasDays() || closed;
    }

    boolean isByArrangement() {
        return byAppointment && !hasDays();
    }

    /** Whether something was said about the hours before, which the next ones do not share. */
    boolean isSaidHow() {
        return saidHow;
    }

    boolean hasRemark() {
        return !remark.isEmpty();
    }

    boolean isTimesFirst() {
        return timesFirst;
    }

    boolean isClosed() {
        return closed;
    }

    boolean isCounted() {
        return every != null;
    }

    boolean isEmpty() {
        return !hasDays()
                && !hasTimes()
                && !byAppointment
                && !closed
                && !named.isWaiting()
                && every == null
                && from == null
                && until == null
                && remark.isEmpty()
                && attending == Attending.UNSAID;
    }

    void every(Token.Every other) {
        every = other;
    }

    void times(Times some) {
        timesFirst |= times.isEmpty() && !hasDays();
        times.add(some);
    }

    void allDay() {
        allDay = true;
    }

    void span(LocalDate first, LocalDate last) {
        spans.add(new Span(first, last));
    }

    void from(LocalDate day) {
        if (every != null && dtstart == null) dtstart = day;
        else from = day;
    }

    void until(LocalDate day) {
        until = day;
    }

    void closed() {
        closed = true;
    }

    void byAppointment() {
        byAppointment = true;
        saidHow();
        saidAfterSeveral |= times.size() > 1;
    }

    void way(Attending other) {
        if (other == Attending.UNSAID) return;
        attending = other;
        saidHow();
        saidAfterSeveral |= times.size() > 1;
    }

    void remark(String words) {
        remark = Remarks.join(remark, words);
        saidHow();
    }

    private void saidHow() {
        saidHow |= hasTimes();
    }

    /** A new one about the same days, when other hours follow on which something else is true. */
    RuleDraft withSameDays() {
        var other = new RuleDraft();
        other.named.addAll(named);
        other.spans.addAll(spans);
        other.every = every;
        other.dtstart = dtstart;
        other.from = from;
        other.until = until;
        return other;
    }

    /** @param line for messages */
    LineReader.Result build(String line) {
        var message = problem(line);
        if (message != null) return new LineReader.Result(List.of(), Set.of(), List.of(message));
        if (!closed) return new LineReader.Result(rules(), Set.of(), List.of());
        if (!named.weekdays().isEmpty()) return new LineReader.Result(List.of(), named.daysOfWeek(), List.of());
        return new LineReader.Result(spans().stream().map(this::exception).toList(), Set.of(), List.of());
    }

    private @Nullable String problem(String line) {
        if (closed) return closedProblem(line);
        if (named.isUnclear()) return t("network.hours.ordinal", line);
        if (named.isOfNoMonth()) return t("network.hours.second", line);
        if (every != null && every.interval() > 1 && dtstart == null) return t("network.hours.start", line);
        if (saidAfterSeveral) return t("network.hours.several", line);
        if (!hasDays() && !times.isEmpty()) return t("network.hours.noDays", line);
        if (!hasDays() && !byAppointment && !allDay) return t("network.hours.nothing", line);
        if (hasDays() && !hasTimes() && !byAppointment) return t("network.hours.noTimes", line);
        return null;
    }

    private @Nullable String closedProblem(String line) {
        var dated = !spans.isEmpty() || from != null && until != null;
        var weekly = !named.weekdays().isEmpty() && spans.isEmpty() && from == null && until == null;
        if (named.isOfMonth() || named.isWaiting()) return t("network.hours.closedWhen", line);
        return dated && named.weekdays().isEmpty() || weekly ? null : t("network.hours.closedWhen", line);
    }

    private Schedule exception(Span span) {
        if (span.from == null || span.to == null) throw new IllegalStateException("an exception without days");
        return Schedule.closed(span.from, span.to, remark);
    }

    private List<Schedule> rules() {
        var each = times.isEmpty() ? List.of(new Times(null, null)) : times;
        return spans().stream()
                .flatMap(span -> each.stream().map(one -> rule(span, one)))
                .toList();
    }

    private List<Span> spans() {
        return spans.isEmpty() ? List.of(new Span(from, until)) : spans;
    }

    private Schedule rule(Span span, Times one) {
        return new Schedule(
                false,
                span.from,
                span.to,
                every == null ? WEEKLY : every.freq(),
                every == null ? 1 : every.interval(),
                dtstart,
                days(span),
                named.monthDays(),
                one.opensAt,
                one.closesAt,
                byAppointment,
                attending,
                remark);
    }

    /** A date alone means that day; a whole day alone means each. */
    private List<ByDay> days(Span span) {
        if (named.hasDays()) return named.weekdays();
        if (span.isOneDay() && span.from != null) return List.of(ByDay.every(span.from.getDayOfWeek()));
        if (byAppointment && !hasTimes()) return List.of();
        return Arrays.stream(DayOfWeek.values()).map(ByDay::every).toList();
    }
}
