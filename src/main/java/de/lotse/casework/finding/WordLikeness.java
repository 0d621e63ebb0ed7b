package de.lotse.casework.finding;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * How likely two words are the same name, 0 to 1.
 *
 * <p>Equal letters 1; equal in sound spelling 0.97; otherwise the best of letters alike (edit distance), equal consonants and equal
 * Kölner Phonetik, the latter two only as far as the letters agree. Across scripts without vowels the consonants decide.
 */
final class WordLikeness {
    private static final double SAME_SOUND = 0.97;
    private static final double SAME_CONSONANTS_ACROSS_SCRIPTS = 0.9;
    private static final double SAME_TWO_CONSONANTS_ACROSS_SCRIPTS = 0.8;

    private WordLikeness() {}

    static double between(NameWord a, NameWord b) {
        if (a.folded().equals(b.folded()) || meet(a.readings(), b.readings())) return 1;
        if (meet(a.spellings(), b.spellings())) return SAME_SOUND;
        if (a.unvowelled() != b.unvowelled()) return acrossScripts(a.skeletons(), b.skeletons());

        double letters = letters(a, b);
        double consonants = meet(a.skeletons(), b.skeletons()) ? 0.5 + 0.45 * letters : 0;
        double sound = letters > 0.5 && meet(a.phonetics(), b.phonetics()) ? 0.55 + 0.35 * letters : 0;
        return Math.max(letters, Math.max(consonants, sound));
    }

    private static double acrossScripts(Set<String> a, Set<String> b) {
        return a.stream()
                .filter(b::contains)
                .mapToDouble(s -> s.length() > 2 ? SAME_CONSONANTS_ACROSS_SCRIPTS : SAME_TWO_CONSONANTS_ACROSS_SCRIPTS)
                .max()
                .orElse(0);
    }

    private static double letters(NameWord a, NameWord b) {
        double own = EditDistance.likeness(a.plain(), b.plain());
        return Math.max(own, Math.max(closest(a.readings(), b.readings()), closest(a.spellings(), b.spellings())));
    }

    private static double closest(List<String> some, List<String> others) {
        double closest = 0;
        for (var a : some) for (var b : others) closest = Math.max(closest, EditDistance.likeness(a, b));
        return closest;
    }

    private static boolean meet(Collection<String> some, Collection<String> others) {
        return !Collections.disjoint(some, others);
    }
}
