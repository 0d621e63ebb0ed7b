package de.lotse.casework.finding;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.ARMENIAN;
import static java.lang.Character.UnicodeScript.BOPOMOFO;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.ETHIOPIC;
import static java.lang.Character.UnicodeScript.GEORGIAN;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HEBREW;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.LATIN;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes a word of another script with Latin letters, once per language it may come from.
 *
 * <p>Source: CLDR transform rules as shipped with ICU (BGN/PCGN romanisations; UNGEGN for Greek; Tekie Alibekit for Ethiopic,
 * because it tells silent vowels from spoken ones). Arabic and Hebrew write no short vowels and Chinese, Japanese and Korean
 * names are asked for as they are written, so these have no reading.
 */
final class Romanisation {
    private static final Set<UnicodeScript> UNREAD = Set.of(ARABIC, HEBREW, HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO);
    private static final Map<UnicodeScript, List<String>> RULES = Map.of(
            GREEK, List.of("Greek-Latin/UNGEGN"),
            ARMENIAN, List.of("Armenian-Latin/BGN"),
            GEORGIAN, List.of("Georgian-Latin/BGN"),
            ETHIOPIC, List.of("Ethiopic-Latin/Tekie_Alibekit"));
    private static final String SOUTH_SLAVIC = "ђјљњћџѓќѕ";
    private static final String UKRAINIAN = "іїєґ";
    private static final List<String> ANY = List.of("Any-Latin");

    // A rule set is costly to build and, once built, safe for all threads (ICU locks it while it runs).
    private static final Map<String, Transliterator> BUILT = new ConcurrentHashMap<>();

    private Romanisation() {}

    /** The Latin readings of a word, the likeliest first; the word itself if it is Latin, none if it cannot be read aloud. */
    static List<String> of(String word) {
        var script = scriptOf(word);
        if (script == LATIN) return List.of(word);
        if (UNREAD.contains(script)) return List.of();

        var rules = script == CYRILLIC ? cyrillic(word) : RULES.getOrDefault(script, ANY);
        return rules.stream().map(rule -> romanise(word, rule)).distinct().toList();
    }

    /** The script of the first letter; Latin for mere digits. */
    static UnicodeScript scriptOf(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                .findFirst()
                .orElse(LATIN);
    }

    private static List<String> cyrillic(String word) {
        if (containsAny(word, SOUTH_SLAVIC)) return List.of("Serbian-Latin/BGN; Macedonian-Latin/BGN");
        if (containsAny(word, UKRAINIAN)) return List.of("Ukrainian-Latin/BGN", "Any-Latin");
        // Without a letter of its own the word may be anyone's: Russian g is Ukrainian h, Russian shch Bulgarian sht.
        if (containsAny(word, "г")) return List.of("Russian-Latin/BGN; Any-Latin", "Ukrainian-Latin/BGN; Any-Latin");
        if (containsAny(word, "щъ")) return List.of("Russian-Latin/BGN; Any-Latin", "Bulgarian-Latin/BGN; Any-Latin");
        return List.of("Russian-Latin/BGN; Any-Latin");
    }

    private static boolean containsAny(String word, String letters) {
        return word.toLowerCase(Locale.ROOT).chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }

    private static String romanise(String word, String rule) {
        var latin = BUILT.computeIfAbsent(rule, Transliterator::getInstance).transliterate(word);
        return rule.startsWith("Ethiopic") ? latin.replace('ä', 'e') : latin;
    }
}
