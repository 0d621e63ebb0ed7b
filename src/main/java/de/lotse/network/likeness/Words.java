package de.lotse.network.likeness;

import de.lotse.tables.CellText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds German words so that „Münster“, „Muenster“ and „MUNSTER“ are one. */
final class Words {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    static List<String> of(String text) {
        return Arrays.stream(NO_LETTERS.split(text))
                .map(Words::folded)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Umlauts and their transliterations become the bare vowel. */
    static String folded(String text) {
        return CellText.folded(text)
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u")
                .toLowerCase(Locale.ROOT);
    }
}
