package de.lotse.casework.finding;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Keys that survive one slip of the finger: the start of a word with each of its letters left out in turn.
 *
 * <p>Two words one insertion, deletion, substitution or transposition apart always share such a key (Mor and Fraenkel 1982,
 * "A hash code method for detecting and correcting spelling errors"; with a limited start as in SymSpell). Trigrams need a count of
 * shared keys before they mean anything and meet far more names; equality of one of these is enough.
 */
final class Slips {
    private static final int START = 6;
    private static final int SHORTEST = 4;

    private Slips() {}

    /** The start itself and its variants, at most seven; none for words of fewer than four letters. */
    static Set<String> of(String word) {
        var keys = new LinkedHashSet<String>();
        if (word.length() < SHORTEST) return keys;

        var start = word.substring(0, Math.min(START, word.length()));
        keys.add(start);
        for (int i = 0; i < start.length(); i++) keys.add(start.substring(0, i) + start.substring(i + 1));
        return keys;
    }
}
