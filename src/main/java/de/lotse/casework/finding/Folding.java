package de.lotse.casework.finding;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes off what people leave out when they type: case, accents, pointing, variants of one letter.
 *
 * <p>Compatibility decomposition as in Unicode Standard Annex #15; letters that do not decompose (ß, ł, đ, ı, Arabic variants)
 * are listed here.
 */
final class Folding {
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            letter('ß', "ss"),
            letter('æ', "ae"),
            letter('œ', "oe"),
            letter('ø', "o"),
            letter('đ', "d"),
            letter('ð', "d"),
            letter('þ', "th"),
            letter('ł', "l"),
            letter('ħ', "h"),
            letter('ı', "i"),
            letter('ŋ', "ng"),
            letter('ə', "a"),
            letter('ǝ', ""),
            letter('ŧ', "t"),
            letter('ɓ', "b"),
            letter('ɗ', "d"),
            letter('ƙ', "k"),
            letter('ƴ', "y"),
            letter('ʔ', ""),
            letter('ʕ', ""),
            letter('ς', "σ"),
            letter('ـ', ""),
            letter('ٱ', "ا"),
            letter('ى', "ي"),
            letter('ی', "ي"),
            letter('ې', "ي"),
            letter('ۍ', "ي"),
            letter('ے', "ي"),
            letter('ک', "ك"),
            letter('ګ', "گ"),
            letter('ة', "ه"),
            letter('ہ', "ه"),
            letter('ھ', "ه"),
            letter('ە', "ه"),
            letter('ۃ', "ه"));

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]*");
    private static final Set<UnicodeScript> ACCENTING =
            Set.of(UnicodeScript.INHERITED, UnicodeScript.ARABIC, UnicodeScript.HEBREW, UnicodeScript.SYRIAC);
    private static final Set<Integer> APOSTROPHES =
            Set.of((int) 'ʹ', (int) 'ʺ', (int) 'ʻ', (int) 'ʼ', (int) 'ʾ', (int) 'ʿ', (int) 'ˈ');

    private Folding() {}

    /** Lower case without accents; umlauts lose their dots (ü becomes u), vowels of scripts that need them stay. */
    static String plain(String word) {
        if (PLAIN.matcher(word).matches()) return word;
        var folded = new StringBuilder(word.length());
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Form.NFKD)
                .codePoints()
                .filter(Folding::isPartOfWord)
                .forEach(c -> append(c, folded));
        return Normalizer.normalize(folded, Form.NFC);
    }

    /** As {@link #plain}, and ae, oe, ue become a, o, u: Müller, Mueller and Muller are one word (DIN 5007-2 backwards). */
    static String folded(String word) {
        return plain(word).replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    private static void append(int letter, StringBuilder to) {
        var replacement = LETTERS.get(letter);
        if (replacement == null) to.appendCodePoint(letter);
        else to.append(replacement);
    }

    // The vowel signs of Thai or Devanagari are marks too, but no accents: they belong to their script and stay.
    private static boolean isPartOfWord(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> !ACCENTING.contains(UnicodeScript.of(c));
            case Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(c) && !APOSTROPHES.contains(c);
        };
    }

    private static Map.Entry<Integer, String> letter(int from, String to) {
        return Map.entry(from, to);
    }
}
