package de.lotse.tables;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cells as they were meant: without hard blanks, line breaks, marks of width zero and blanks at the ends. */
public final class CellText {

    private static final int LONGEST = 2_000;
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b\\u2060\\ufeff\\p{Cc}&&[^\\t\\n\\r]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern HARMLESS =
            Pattern.compile("^'(?=[=+\\-@＝＋－＠])"); // as spreadsheets keep a text from being computed
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private CellText() {}

    public static String clean(String raw) {
        var composed = Normalizer.normalize(INVISIBLE.matcher(raw).replaceAll(""), Normalizer.Form.NFC);
        var clean = HARMLESS.matcher(BLANKS.matcher(composed).replaceAll(" ").strip())
                .replaceFirst("");
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }

    /** For comparing words: small letters and digits alone, without accents. */
    public static String folded(String text) {
        var small = text.toLowerCase(Locale.GERMANY).replace("ß", "ss");
        var bare =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
        return NO_WORD.matcher(bare).replaceAll("");
    }
}
