package de.lotse.casework.takeover;

import de.lotse.casework.people.PartialDate;
import de.lotse.tables.ExcelDates;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as they stand in lists: with dots, strokes, slashes, names of months, a time behind, or as a bare number of days. */
record RowDates(LocalDate today, boolean date1904) {

    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?( Uhr)?$");
    private static final Pattern SLASHES =
            Pattern.compile("(?<!\\d)(\\d{1,2})[/\\-](\\d{1,2})[/\\-](\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})[./\\-](\\d{1,2})[./\\-](\\d{1,2})(?!\\d)");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(\\.\\d+)?");
    private static final Pattern ONLY_DAY_AND_MONTH = Pattern.compile("\\d{1,2}\\.\\s*\\d{1,2}\\.?");
    private static final Pattern SHAPE = Pattern.compile("(?iu)(etwa|ca\\.?|um)?\\s*[\\d./\\-\\s]+");

    /** Empty for what cannot be read; {@link PartialDate#UNKNOWN} for nothing. */
    Optional<PartialDate> read(String cell) {
        var text = months(TIME.matcher(cell).replaceFirst("").strip());
        if (text.isEmpty()) return Optional.of(PartialDate.UNKNOWN);
        var serial = SERIAL.matcher(text);
        if (serial.matches())
            return ExcelDates.day(Integer.parseInt(serial.group(1)), date1904)
                    .map(day -> new PartialDate(day, PartialDate.Precision.DAY));
        if (!SHAPE.matcher(text).matches() || ONLY_DAY_AND_MONTH.matcher(text).matches()) return Optional.empty();
        return PartialDate.parse(dotted(text), today);
    }

    /** Looks like a date, so that it is one that does not exist. */
    boolean hasShape(String cell) {
        return cell.matches("\\d{1,2}\\s*[./\\-]\\s*\\d{1,2}\\s*[./\\-]\\s*(\\d{4}|\\d{2})|\\d{4}-\\d{1,2}-\\d{1,2}");
    }

    private static String dotted(String text) {
        return SLASHES.matcher(YEAR_FIRST.matcher(text).replaceAll("$3.$2.$1")).replaceAll("$1.$2.$3");
    }

    private static String months(String text) {
        if (text.chars().noneMatch(Character::isLetter)) return text;
        for (var month : Month.values()) {
            var whole = month.getDisplayName(TextStyle.FULL, Locale.GERMANY);
            var found = Pattern.compile(
                            "(?iu)(\\d{1,2}\\.?)?\\s*(" + whole + "|" + whole.substring(0, 3) + "\\.?)\\s+(\\d{2,4})")
                    .matcher(text);
            if (found.find()) return found.replaceFirst(Matcher.quoteReplacement(numbered(found, month)));
        }
        return text;
    }

    private static String numbered(Matcher found, Month month) {
        var day = found.group(1) == null ? "" : found.group(1).replace(".", "") + ".";
        return day + month.getValue() + "." + found.group(3);
    }
}
