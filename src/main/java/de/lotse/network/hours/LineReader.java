package de.lotse.network.hours;

import static de.lotse.web.Texts.t;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads one line. Days gather until hours follow; the next days after hours begin another rule. Where a line could mean two things it is not
 * guessed: somebody would stand before a closed door.
 */
final class LineReader {

    private final List<Token> tokens;
    private final String line;
    private final List<Schedule> rules = new ArrayList<>();
    private final Set<DayOfWeek> closedDays = new TreeSet<>();
    private final List<String> messages = new ArrayList<>();

    private RuleDraft draft = new RuleDraft();
    private Token before = new Token.And(); // what stands directly before, such as „ab“ or „bis“
    private int at;

    private LineReader(String line) {
        this.line = line;
        this.tokens = Lexer.tokens(line);
    }

    /** @param closedDays weekdays that are said to be closed, which takes them out of the other rules */
    record Result(List<Schedule> rules, Set<DayOfWeek> closedDays, List<String> messages) {}

    static Result read(String line) {
        return new LineReader(line).read();
    }

    private Result read() {
        while (at < tokens.size()) {
            var token = tokens.get(at++);
            take(token);
            before = token;
        }
        finish(false);
        return new Result(rules, closedDays, messages.stream().distinct().toList());
    }

    private void take(Token token) {
        switch (token) {
            case Token.Days(var days) -> days(days);
            case Token.Ordinal ordinal -> ordinal(ordinal);
            case Token.InMonth _ -> draft.named().inMonth();
            case Token.Every every -> every(every);
            case Token.Clock clock -> clock(clock);
            case Token.AllDay _ -> allDay();
            case Token.Date date -> date(date);
            case Token.Closed _ -> closed();
            case Token.ByAppointment _ -> byAppointment();
            case Token.Way(var attending) -> way(attending);
            case Token.Remark(var words) -> draft.remark(words);
            case Token.Unclear(var message) -> messages.add(message);
            case Token.Dash _, Token.From _, Token.And _, Token.Comma _, Token.Only _ -> {}
        }
    }

    private void days(List<DayOfWeek> days) {
        var separated = before instanceof Token.And || before instanceof Token.Comma;
        if (draft.hasDays() && draft.hasHours() || draft.isByArrangement() && separated) finish(false);
        if (next(Token.Dash.class) && at + 1 < tokens.size() && tokens.get(at + 1) instanceof Token.Days(var last)) {
            at += 2;
            draft.named().range(days.getFirst(), last.getLast());
        } else draft.named().add(days);
    }

    private void ordinal(Token.Ordinal ordinal) {
        if (draft.hasDays() && draft.hasHours()) finish(false);
        draft.named().ordinal(ordinal);
    }

    private void every(Token.Every every) {
        if (draft.hasHours() && draft.isCounted()) finish(false);
        draft.every(every);
    }

    private void clock(Token.Clock from) {
        if (draft.isClosed()) {
            messages.add(t("network.hours.closedHours", line));
            return;
        }
        if (draft.isTimesFirst() && draft.hasDays()) finish(false);
        else if (draft.hasTimes() && draft.isSaidHow()) finish(true);

        if (next(Token.Dash.class) && at + 1 < tokens.size() && tokens.get(at + 1) instanceof Token.Clock to) {
            at += 2;
            times(from, to);
        } else if (before instanceof Token.From) draft.times(new RuleDraft.Times(from.time(), null));
        else if (before instanceof Token.Dash) draft.times(new RuleDraft.Times(null, from.time()));
        else messages.add(t("network.hours.oneTime", from.text()));
    }

    private void times(Token.Clock from, Token.Clock to) {
        var start = from.time();
        var end = to.time();
        if (start == null || end != null && !start.isBefore(end))
            messages.add(t("network.hours.backwards", from.text(), to.text()));
        else draft.times(new RuleDraft.Times(start, end));
    }

    private void allDay() {
        if (draft.hasDays() && draft.hasHours()) finish(true);
        draft.allDay();
    }

    private void date(Token.Date from) {
        if (next(Token.Dash.class) && at + 1 < tokens.size() && tokens.get(at + 1) instanceof Token.Date to) {
            at += 2;
            if (to.day().isBefore(from.day())) messages.add(t("network.hours.datesBackwards", line));
            else draft.span(from.day(), to.day());
        } else if (before instanceof Token.From) draft.from(from.day());
        else if (before instanceof Token.Dash) draft.until(from.day());
        else {
            if (draft.hasHours() && !draft.isClosed() || draft.hasRemark()) finish(false);
            draft.span(from.day(), from.day());
        }
    }

    private void closed() {
        if (draft.hasHours() && !draft.isClosed()) finish(false);
        draft.closed();
    }

    private void byAppointment() {
        if (!draft.hasHours() || before instanceof Token.Only) draft.byAppointment();
        else if (before instanceof Token.And) {
            finish(false);
            draft.byAppointment();
        } else if (before instanceof Token.Comma) messages.add(t("network.hours.appointmentToo", line));
        else draft.byAppointment();
    }

    private void way(Attending attending) {
        var startsAnew = draft.hasHours() && at < tokens.size();
        if (startsAnew && tokens.get(at) instanceof Token.Days) finish(false);
        else if (startsAnew && tokens.get(at) instanceof Token.Clock) finish(true);
        draft.way(attending);
    }

    private boolean next(Class<? extends Token> kind) {
        return at < tokens.size() && kind.isInstance(tokens.get(at));
    }

    private void finish(boolean sameDays) {
        if (!draft.isEmpty()) {
            var built = draft.build(line);
            rules.addAll(built.rules());
            closedDays.addAll(built.closedDays());
            messages.addAll(built.messages());
        }
        draft = sameDays ? draft.withSameDays() : new RuleDraft();
    }
}
