package de.lotse.casework.finding;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.HEBREW;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.ColognePhonetic;

/**
 * One word of a name with all the ways it may be met again.
 *
 * @param plain in its own script, without accents
 * @param folded as {@code plain}, umlauts in one spelling
 * @param readings in Latin letters, folded; none for Arabic, Hebrew, Chinese, Japanese, Korean
 * @param spellings the readings with one letter per sound
 * @param skeletons the consonants alone
 * @param unvowelled whether its script leaves short vowels out
 */
record NameWord(
        String plain,
        String folded,
        List<String> readings,
        List<String> spellings,
        Set<String> skeletons,
        boolean unvowelled) {
    private static final int LONGEST_KEY = 38;
    private static final Pattern SOFT_C = Pattern.compile("[čćçĉ]");
    private static final ColognePhonetic COLOGNE = new ColognePhonetic();

    static NameWord of(String raw) {
        var script = Romanisation.scriptOf(raw);
        boolean unvowelled = script == ARABIC || script == HEBREW;
        var latin = Romanisation.of(raw);
        var sounding = latin.stream().map(NameWord::audible).distinct().toList();
        return new NameWord(
                Folding.plain(raw),
                Folding.folded(raw),
                latin.stream().map(Folding::folded).distinct().toList(),
                sounding.stream().map(Spelling::usual).distinct().toList(),
                unvowelled ? Consonants.ofUnvowelled(raw) : skeletons(sounding),
                unvowelled);
    }

    /** Keys for a word of its own: exact ({@code x}), by sound ({@code r}, {@code p}, {@code s}), with a slip ({@code t}). */
    Set<String> keys() {
        var keys = new LinkedHashSet<String>(wholeKeys());
        add("p:", phonetics(), keys);
        add("t:", Slips.of(plain), keys);
        if (!spellings.isEmpty()) add("t:", Slips.of(spellings.getFirst()), keys);
        return keys;
    }

    /** Keys for two words written as one: no phonetics and no slips, so that a name does not get too many. */
    Set<String> wholeKeys() {
        var keys = new LinkedHashSet<String>();
        add("x:", List.of(folded), keys);
        add("r:", spellings, keys);
        add("s:", skeletons, keys);
        return keys;
    }

    /** Kölner Phonetik (Postel 1969) of the likeliest reading; codes of one digit would meet everybody. */
    Set<String> phonetics() {
        if (spellings.isEmpty()) return Set.of();
        var code = COLOGNE.colognePhonetic(spellings.getFirst());
        return code.length() < 2 ? Set.of() : Set.of(code);
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    private static Set<String> skeletons(List<String> sounding) {
        var skeletons = new LinkedHashSet<String>();
        for (var word : sounding) {
            skeletons.add(Consonants.ofLatin(Spelling.usual(word)));
            skeletons.add(Consonants.ofLatin(Spelling.other(word)));
        }
        skeletons.remove("");
        return skeletons;
    }

    // An accent that tells the sound is heard before it is taken off: č is ch and not c.
    private static String audible(String latin) {
        return Folding.folded(SOFT_C.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("ch"));
    }

    private static void add(String kind, Collection<String> values, Set<String> keys) {
        for (var value : values)
            if (!value.isEmpty()) keys.add(kind + value.substring(0, Math.min(LONGEST_KEY, value.length())));
    }
}
