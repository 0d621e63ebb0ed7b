package de.lotse.network.hours;

import static de.lotse.network.hours.Schedule.Freq.MONTHLY;
import static de.lotse.network.hours.Schedule.Freq.WEEKLY;
import static de.lotse.web.Texts.t;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words in which German offices write hours. The first that fits is taken, so longer ones stand before shorter ones. */
final class Spellings {

    /** @param meaning of what was found */
    record Spelling(Pattern pattern, Function<MatchResult, Token> meaning) {}

    private static final String MONTHS =
            "januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember";
    private static final List<String> MONTH_NAMES = List.of(
            "januar",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember");
    private static final List<String> NUMBERS = List.of("", "ein", "zwei", "drei", "vier", "fünf", "sechs");
    private static final List<String> ORDINALS = List.of("", "erst", "zweit", "dritt", "viert", "fünft");
    private static final String HOLIDAYS = "(?:an )?(?:gesetzlichen )?(?:feiertagen|feiertags)";

    static final List<Spelling> ALL = List.of(
            new Spelling(
                    Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})(?![\\d:])"), Spellings::date),
            of("(\\d{1,2})\\.\\s?(" + MONTHS + ")\\s(\\d{4})", Spellings::namedDate),
            new Spelling(
                    Pattern.compile("\\d{1,2}\\.\\s?\\d{1,2}\\.(?!\\d)"),
                    found -> new Token.Unclear(t("network.hours.year", found.group()))),
            of("\\d{1,2}\\.\\s?(?:" + MONTHS + ")", found -> new Token.Unclear(t("network.hours.year", found.group()))),
            of("24\\s?/\\s?7|24\\s?(?:stunden|std)\\.?|rund um die uhr|ganztägig|ganztags", _ -> new Token.AllDay()),
            of(
                    "14[\\s-]?(?:täglich|tägig|tägl\\.?)|vierzehntäg(?:ig|lich)|zweiwöchentlich|alle (?:14|vierzehn) tage|jede (?:zweite|2\\.) woche",
                    _ -> new Token.Every(2, WEEKLY)),
            of("alle (\\d{1,2}|zwei|drei|vier|fünf|sechs) (wochen|monate)", Spellings::every),
            new Spelling(
                    Pattern.compile("(\\d{1,2})[:.](\\d{2})(?!\\d)(?:\\s?(?:uhr|h)(?!\\p{L}))?", flags()),
                    found -> clock(found, found.group(2))),
            new Spelling(
                    Pattern.compile("(\\d{2})([0-5]\\d)(?!\\d)(?:\\s?(?:uhr|h)(?!\\p{L}))?", flags()),
                    found -> clock(found, found.group(2))),
            new Spelling(
                    Pattern.compile("(\\d{1,2})\\.-letzte[rnms]?(?!\\p{L})", flags()),
                    found -> new Token.Ordinal(-number(found), false)),
            new Spelling(Pattern.compile("(\\d{1,2})\\.(?!\\d)"), found -> new Token.Ordinal(number(found), false)),
            new Spelling(
                    Pattern.compile("(\\d{1,2})(?!\\d)(?:\\s?(?:uhr|h)(?!\\p{L}))?", flags()),
                    found -> clock(found, "00")),
            of(
                    "(erst|zweit|dritt|viert|fünft)e[rnms]?",
                    found -> new Token.Ordinal(ORDINALS.indexOf(lower(found)), true)),
            of("vorletzte[rnms]?", _ -> new Token.Ordinal(-2, false)),
            of("letzte[rnms]?", _ -> new Token.Ordinal(-1, false)),
            of("(?:im|des|in jedem|eines(?: jeden)?|jeden|pro) monate?s?|monatlich", _ -> new Token.InMonth()),
            of(
                    "(?:außer|ausser|nicht|nur nicht) " + HOLIDAYS + "|" + HOLIDAYS + " (?:nicht|geschlossen)",
                    _ -> new Token.Comma()),
            of("(?:auch |und )?" + HOLIDAYS + "(?: auch)?", _ -> new Token.Unclear(t("network.hours.holidays"))),
            of(
                    "werktags|wochentags|werktäglich",
                    found -> new Token.Unclear(t("network.hours.workdays", found.group()))),
            of("täglich|jeden tag|alle tage", _ -> new Token.Days(List.of(DayOfWeek.values()))),
            of("(?:am )?wochenende?s?", _ -> new Token.Days(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))),
            day("mo|montags?", DayOfWeek.MONDAY),
            day("di|dienstags?", DayOfWeek.TUESDAY),
            day("mi|mittwochs?", DayOfWeek.WEDNESDAY),
            day("do|donnerstags?", DayOfWeek.THURSDAY),
            day("fr|freitags?", DayOfWeek.FRIDAY),
            day("sa|samstags?|sonnabends?", DayOfWeek.SATURDAY),
            day("so|sonntags?", DayOfWeek.SUNDAY),
            of(
                    "(?:termine? )?(?:nach|mit|auf|unter) (?:(?:vorheriger|telefonischer|persönlicher|individueller|tel\\.) )*"
                            + "(?:vereinbarung|absprache|anmeldung|voranmeldung|terminvereinbarung|terminabsprache|termin|anfrage)|n\\.\\s?v\\.?",
                    _ -> new Token.ByAppointment()),
            of(
                    "(?:und |oder )?ohne (?:termin|anmeldung|voranmeldung|terminvereinbarung)|offene sprechstunde:?",
                    _ -> new Token.Way(Attending.UNSAID)),
            of("nur|ausschließlich", _ -> new Token.Only()),
            of("telefonisch|telefonsprechstunde|(?:per|am) telefon", _ -> new Token.Way(Attending.TELEPHONE)),
            of("online|per video|videosprechstunde", _ -> new Token.Way(Attending.ONLINE)),
            of("persönlich|vor ort|in präsenz", _ -> new Token.Way(Attending.IN_PERSON)),
            of(
                    "geschlossen|keine (?:sprechstunde|sprechzeiten|beratung)|kein publikumsverkehr",
                    _ -> new Token.Closed()),
            of("ab(?: dem)?|seit(?: dem)?", _ -> new Token.From()),
            of("bis(?: zum)?", _ -> new Token.Dash()),
            new Spelling(Pattern.compile("[-–—−‐‑]"), _ -> new Token.Dash()),
            of("und|sowie|oder|u\\.?", _ -> new Token.And()),
            new Spelling(Pattern.compile("[+&/]"), _ -> new Token.And()),
            new Spelling(Pattern.compile(","), _ -> new Token.Comma()));

    static final Pattern FILLER = Pattern.compile(
            "[:.]|(?:uhr|h|von|vom|am|an|den|dem|der|jeweils|immer|jeden|jede|jedem|geöffnet|offen|öffnungszeiten|sprechzeiten|sprechstunden?"
                    + "|bürozeiten|beratungszeiten|gültig|wöchentlich|tag|wenn|zusätzlich)(?!\\p{L})",
            flags());

    private Spellings() {}

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }

    private static Spelling of(String words, Function<MatchResult, Token> meaning) {
        return new Spelling(Pattern.compile("(?:" + words.replace(" ", "\\s+") + ")(?!\\p{L})", flags()), meaning);
    }

    private static Spelling day(String words, DayOfWeek day) {
        return new Spelling(
                Pattern.compile("(?:" + words + ")(?!\\p{L})\\.?", flags()), _ -> new Token.Days(List.of(day)));
    }

    private static String lower(MatchResult found) {
        return found.group(1).toLowerCase(Locale.ROOT);
    }

    private static int number(MatchResult found) {
        return Integer.parseInt(found.group(1));
    }

    private static Token date(MatchResult found) {
        var year = Integer.parseInt(found.group(3));
        return date(found, Integer.parseInt(found.group(2)), year < 100 ? 2000 + year : year);
    }

    private static Token namedDate(MatchResult found) {
        var name = found.group(2).toLowerCase(Locale.ROOT).replace("jänner", "januar");
        return date(found, MONTH_NAMES.indexOf(name) + 1, Integer.parseInt(found.group(3)));
    }

    private static Token date(MatchResult found, int month, int year) {
        try {
            return new Token.Date(LocalDate.of(year, month, number(found)));
        } catch (DateTimeException _) {
            return new Token.Unclear(t("network.hours.noDate", found.group()));
        }
    }

    private static Token every(MatchResult found) {
        var number = lower(found);
        var interval = NUMBERS.contains(number) ? NUMBERS.indexOf(number) : Integer.parseInt(number);
        if (interval < 1 || interval > 12) return new Token.Unclear(t("network.hours.interval", found.group()));
        return new Token.Every(interval, found.group(2).toLowerCase(Locale.ROOT).equals("wochen") ? WEEKLY : MONTHLY);
    }

    private static Token clock(MatchResult found, String minute) {
        var text = found.group().strip();
        if (number(found) == 24 && minute.equals("00")) return new Token.Clock(null, text);
        try {
            return new Token.Clock(LocalTime.of(number(found), Integer.parseInt(minute)), text);
        } catch (DateTimeException _) {
            return new Token.Unclear(t("network.hours.noTime", text));
        }
    }
}
