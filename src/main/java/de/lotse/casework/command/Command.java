package de.lotse.casework.command;

import static de.lotse.web.Texts.t;

import de.lotse.web.DayAhead;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody meant by one line. */
sealed interface Command {

    /** Looks for a case, an inquiry or a page. */
    record Open(String words) implements Command {}

    /** @param who number or name of the case; may be empty */
    record AddNote(String who, String text) implements Command {}

    /** @param who number or name of the case; empty for a reminder without one */
    record SetReminder(String who, LocalDate day, String text) implements Command {}

    record TakeCall(String text) implements Command {}

    /** @param who number or name of the case; empty for the page of the same name */
    record Form(CaseForm form, String who) implements Command {}

    /** A reminder of which the day cannot be read. */
    record WithoutDay() implements Command {}

    /** A reminder on a day that is in no calendar, such as the 31.2. */
    record NoSuchDay(String day) implements Command {}

    static Command read(String line, LocalDate today) {
        var words = line.strip().split("[\\s\\u00a0]+", 2);
        var verb = words[0].toLowerCase(Locale.GERMANY).replaceFirst(":$", "");
        var rest = words.length > 1 ? words[1].strip() : "";
        if (isOneOf(verb, "casework.command.verb.note")) return note(rest);
        if (isOneOf(verb, "casework.command.verb.reminder")) return Spoken.reminder(rest, today);
        if (isOneOf(verb, "casework.command.verb.call")) return new TakeCall(rest.replaceFirst("^:\\s*", ""));
        if (isOneOf(verb, "casework.command.verb.case")) return new Open(rest);
        return CaseForm.meant(verb).<Command>map(form -> new Form(form, rest)).orElseGet(() -> new Open(line.strip()));
    }

    private static Command note(String rest) {
        var colon = rest.indexOf(':');
        if (colon >= 0)
            return new AddNote(
                    rest.substring(0, colon).strip(), rest.substring(colon + 1).strip());
        var number = Spoken.NUMBER_FIRST.matcher(rest);
        return number.matches() ? new AddNote(number.group(1), number.group(2).strip()) : new AddNote(rest, "");
    }

    static boolean isOneOf(String verb, String key) {
        return List.of(t(key).split(",", -1)).contains(verb);
    }
}

/** Finds the day in the middle of a line: before it stands the case, behind it what is to be remembered. */
final class Spoken {

    static final Pattern NUMBER_FIRST = Pattern.compile("(\\d{4}-\\d{1,5})(?:\\s+(.*))?", Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile(
            "(?<![\\d.])\\d{1,2}\\. ?\\d{1,2}\\.(?:\\d{4}|\\d{2})?(?!\\d)|(?<!\\d)\\d{4}-\\d{1,2}-\\d{1,2}(?!\\d)");
    private static final int LONGEST_DAY = 4; // words, as in „in zwei Wochen“

    private Spoken() {}

    static Command reminder(String rest, LocalDate today) {
        var colon = rest.indexOf(':');
        return colon < 0
                ? withoutColon(rest, today)
                : withColon(rest.substring(0, colon), rest.substring(colon + 1), today);
    }

    /** „Tesfay morgen: Bescheid prüfen“ or „morgen Tesfay: Bescheid prüfen“ */
    private static Command withColon(String before, String text, LocalDate today) {
        var words = before.strip().split("\\s+");
        for (var length = Math.min(LONGEST_DAY, words.length); length > 0; length--) {
            var last = day(words, words.length - length, words.length, today);
            if (last.isPresent())
                return new Command.SetReminder(joined(words, 0, words.length - length), last.get(), text.strip());
        }
        for (var length = Math.min(LONGEST_DAY, words.length); length > 0; length--) {
            var first = day(words, 0, length, today);
            if (first.isPresent())
                return new Command.SetReminder(joined(words, length, words.length), first.get(), text.strip());
        }
        return unreadable(before);
    }

    /** „Tesfay morgen Bescheid prüfen“; with the day in front it is a reminder without a case. */
    private static Command withoutColon(String rest, LocalDate today) {
        var words = rest.strip().split("\\s+");
        for (var from = 1; from < words.length; from++) {
            var found = at(words, from, today);
            if (found.isPresent()) return found.get();
        }
        return at(words, 0, today).orElseGet(() -> unreadable(rest));
    }

    private static Command unreadable(String text) {
        var shape = DAY.matcher(text);
        return shape.find() ? new Command.NoSuchDay(shape.group()) : new Command.WithoutDay();
    }

    private static Optional<Command> at(String[] words, int from, LocalDate today) {
        for (var to = Math.min(words.length, from + LONGEST_DAY); to > from; to--) {
            var day = day(words, from, to, today);
            if (day.isPresent())
                return Optional.of(
                        new Command.SetReminder(joined(words, 0, from), day.get(), joined(words, to, words.length)));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String[] words, int from, int to, LocalDate today) {
        return DayAhead.parse(joined(words, from, to), today);
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }
}
