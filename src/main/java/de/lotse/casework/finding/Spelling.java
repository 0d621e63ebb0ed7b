package de.lotse.casework.finding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One letter for one sound, whoever wrote it down: Shevchenko, Schewtschenko and Ševčenko all become {@code sevcenko}.
 *
 * <p>Groups of letters after the romanisations in use on passports and in German offices: BGN/PCGN, ICAO Doc 9303, Duden, ISO 9.
 * In a result {@code c} is the sound of Tsche or Dsche, {@code k} every hard c or q, {@code i} also j and y, {@code v} also w.
 */
final class Spelling {
    // The longer group first. Where habits differ (Jusuf and Jamal, Michail and Rachid), the second sound is the other
    // one.
    private static final List<Letters> GROUPS = List.of(
            letters("schtsch", "sc"),
            letters("shch", "sc"),
            letters("stsch", "sc"),
            letters("szcz", "sc"),
            letters("tsch", "c"),
            letters("dsch", "c"),
            letters("tch", "c"),
            letters("dzh", "c"),
            letters("sch", "s"),
            letters("sh", "s"),
            letters("sz", "s"),
            letters("cz", "c"),
            new Letters("ch", "c", "h"),
            new Letters("dj", "c", "d"),
            letters("dz", "c"),
            letters("dt", "t"),
            letters("zh", "z"),
            letters("kh", "h"),
            letters("gh", "g"),
            letters("ph", "f"),
            letters("th", "t"),
            letters("dh", "d"),
            letters("ck", "k"),
            letters("ts", "z"),
            letters("tz", "z"),
            letters("xh", "c"),
            letters("ou", "u"),
            letters("oo", "u"),
            letters("ee", "i"),
            letters("ce", "ce"),
            letters("ci", "ci"),
            letters("cy", "ci"),
            new Letters("c", "k", "c"),
            new Letters("j", "i", "c"),
            new Letters("x", "ks", "h"),
            letters("q", "k"),
            letters("y", "i"),
            letters("w", "v"));

    private static final Map<Character, List<Letters>> BY_START =
            GROUPS.stream().collect(Collectors.groupingBy(group -> group.text().charAt(0)));

    private Spelling() {}

    /** The usual spelling of a word that {@link Folding#folded} made. */
    static String usual(String folded) {
        return respell(folded, false);
    }

    /** As {@link #usual}, with the other sound wherever a letter has two. */
    static String other(String folded) {
        return respell(folded, true);
    }

    private static String respell(String folded, boolean otherwise) {
        var sounds = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); ) {
            var group = groupAt(folded, i);
            var sound = group == null ? folded.substring(i, i + 1) : otherwise ? group.other() : group.sound();
            sound.chars().forEach(c -> appendOnce((char) c, sounds));
            i += group == null ? 1 : group.text().length();
        }
        return sounds.toString();
    }

    // No doubled letters, and ie is e: Georgiev and Georgiyev, Elena and Jelena.
    private static void appendOnce(char c, StringBuilder sounds) {
        int last = sounds.length() - 1;
        if (last >= 0 && c == 'e' && sounds.charAt(last) == 'i') sounds.setLength(last--);
        if (last < 0 || sounds.charAt(last) != c) sounds.append(c);
    }

    private static @Nullable Letters groupAt(String word, int at) {
        for (var group : BY_START.getOrDefault(word.charAt(at), List.of()))
            if (word.startsWith(group.text(), at)) return group;
        return null;
    }

    private static Letters letters(String text, String sound) {
        return new Letters(text, sound, sound);
    }

    private record Letters(String text, String sound, String other) {}
}
