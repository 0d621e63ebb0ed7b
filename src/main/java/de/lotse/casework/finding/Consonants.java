package de.lotse.casework.finding;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of a name is heard in every language: its consonants, and that it starts with a vowel ({@code a}).
 *
 * <p>Sounds that languages exchange are one: d t, g k q, s z sh, f v w (as in Postel 1969 and Soundex). Arabic and Hebrew write
 * little else, so that محمد, Mohammed and Mehmet all become {@code mhmt}. Letters that Arabs and Persians speak differently
 * (ث ذ ض ظ), the letter و, which is a consonant or a vowel, and an article that belongs to the word have one skeleton each.
 */
final class Consonants {
    private static final int MOST = 4;
    private static final Map<Character, Character> CLASSES =
            Map.of('d', 't', 'g', 'k', 'q', 'k', 'z', 's', 'v', 'f', 'w', 'f');
    private static final String ARABIC =
            "بb پp تt ثtsجc چc حh خh دt ذtsڈt رr ڑr ڕr ړr زs ژs سs شs صs ضtsطt ظstغk فf قk کk كk گk ګk لl ڵl مm نn ںn ڼn هh ہh ھh ڤf ټt ډt "
                    + "ږk ښshځc څs ";
    private static final String HEBREW = "בbfגk דt הh וf זs חh טt כkhךkhלl מm םm נn ןn סs פpfףpfצs ץs קk רr שs תt ";
    private static final Map<Character, String> SOUNDS = sounds(ARABIC + HEBREW);
    private static final String VOWELS_AT_START = "اأإآٱعءئيیىאיע";
    private static final String WEAK = "وו";

    // At the start, or within and swallowed by the letter that follows: Abdurrahman is written Abd-al-Rahman.
    private static final Pattern ARTICLE = Pattern.compile("^ال|(?<=..)ال(?=[تثدذرزسشصضطظلن])");

    private Consonants() {}

    /** The skeleton of a word in {@link Spelling}'s letters; empty if nothing but one sound is left. */
    static String ofLatin(String spelling) {
        var skeleton = new StringBuilder();
        for (char c : spelling.toCharArray()) {
            boolean vowel = "aeiou".indexOf(c) >= 0;
            if (!vowel) append(CLASSES.getOrDefault(c, c), skeleton);
            else if (skeleton.isEmpty()) skeleton.append('a');
        }
        return trimmed(skeleton);
    }

    /** At most four skeletons of a word in Arabic or Hebrew letters. */
    static Set<String> ofUnvowelled(String word) {
        var bare = word.replace("ه\u200c", "ە");
        var skeletons = new LinkedHashSet<String>();
        skeletons.add(skeleton(bare, 0, Weak.AS_HEARD));
        if (bare.length() > 4) skeletons.add(skeleton(ARTICLE.matcher(bare).replaceFirst(""), 0, Weak.AS_HEARD));
        for (int habit = 0; habit < 2; habit++)
            for (var weak : Weak.values()) skeletons.add(skeleton(bare, habit, weak));
        skeletons.remove("");
        return skeletons.stream().limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String skeleton(String word, int habit, Weak weak) {
        var skeleton = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (WEAK.indexOf(c) >= 0) appendWeak(word, i, weak, skeleton);
            else if (SOUNDS.containsKey(c)) append(sound(c, habit), skeleton);
            else if (i == 0 && VOWELS_AT_START.indexOf(c) >= 0) skeleton.append('a');
        }
        return trimmed(skeleton);
    }

    private static void appendWeak(String word, int at, Weak weak, StringBuilder skeleton) {
        boolean beforeVowel = at + 1 < word.length() && "اوىيیةהאוי".indexOf(word.charAt(at + 1)) >= 0;
        boolean consonant =
                switch (weak) {
                    case AS_HEARD -> at == 0 || beforeVowel;
                    case VOWEL -> false;
                    case CONSONANT -> true;
                };
        if (consonant) append('f', skeleton);
    }

    private static char sound(char letter, int habit) {
        var sounds = SOUNDS.getOrDefault(letter, " ");
        return sounds.charAt(Math.min(habit, sounds.length() - 1));
    }

    private static void append(char sound, StringBuilder skeleton) {
        int last = skeleton.length() - 1;
        if (last < 0 || skeleton.charAt(last) != sound) skeleton.append(sound);
    }

    // Nobody hears an h at the end: Sarah, Sara, سارة.
    private static String trimmed(StringBuilder skeleton) {
        int end = skeleton.length();
        if (end > 0 && skeleton.charAt(end - 1) == 'h') end--;
        return end < 2 ? "" : skeleton.substring(0, end);
    }

    private static Map<Character, String> sounds(String triples) {
        var sounds = new HashMap<Character, String>();
        for (int i = 0; i + 2 < triples.length(); i += 3)
            sounds.put(triples.charAt(i), triples.substring(i + 1, i + 3).strip());
        return Map.copyOf(sounds);
    }

    private enum Weak {
        AS_HEARD,
        VOWEL,
        CONSONANT
    }
}
