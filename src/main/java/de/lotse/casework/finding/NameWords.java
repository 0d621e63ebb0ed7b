package de.lotse.casework.finding;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name taken apart: its words, which of them are mere particles, and neighbours written as one (Anne-Marie, Abd al-Rahman).
 *
 * <p>Names longer than 200 characters, ten words or 30 characters a word are cut there; no register of persons has such names.
 *
 * @param parts first the single words in order, then the neighbours as one
 */
record NameWords(List<Part> parts) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORD = 30;
    private static final int MOST_WORDS = 10;
    private static final Pattern WITHIN_WORDS = Pattern.compile("['’‘`´ʼʻʿʾ′ʹ\"״׳\\u00AD\\u200E\\u200F\\u0640]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\u200C\\u200D]+");
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "il", "ad", "ar", "as", "ash", "at", "az", "bin", "ibn", "ben", "bint", "bn", "abu",
            "abi", "umm", "oum", "uld", "ould", "von", "van", "vom", "zu", "zum", "zur", "der", "den", "dem", "de",
            "di", "da", "do", "du", "dos", "das", "des", "del", "della", "la", "le", "les", "y", "e", "af", "av", "ter",
            "ten", "ال", "بن", "ابن", "بنت", "ابو", "ام", "בן", "בת");

    static NameWords of(String name) {
        var raws = split(name);
        var singles = new ArrayList<Part>();
        for (int i = 0; i < raws.size(); i++) singles.add(single(raws.get(i), i));
        // Whose name is all particles is called so: Van An, Ben.
        boolean optional = !singles.stream().allMatch(Part::particle);

        var parts = new ArrayList<Part>();
        for (var part : singles) parts.add(optional ? part : part.asName());
        for (int i = 0; i + 1 < raws.size(); i++) addJoined(i, raws, singles, parts);
        return new NameWords(List.copyOf(parts));
    }

    int count() {
        return (int) parts.stream().filter(part -> !part.joined()).count();
    }

    List<Part> singles() {
        return parts.subList(0, count());
    }

    private static List<String> split(String name) {
        var cut = Normalizer.normalize(name.substring(0, Math.min(LONGEST_NAME, name.length())), Form.NFC);
        return BETWEEN_WORDS
                .splitAsStream(WITHIN_WORDS.matcher(cut).replaceAll(""))
                .map(word -> word.substring(0, Math.min(LONGEST_WORD, word.length())))
                .filter(word -> !Folding.folded(word).isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    private static Part single(String raw, int at) {
        var word = NameWord.of(raw);
        return new Part(at, at + 1, word, PARTICLES.contains(word.folded()));
    }

    private static void addJoined(int at, List<String> raws, List<Part> singles, List<Part> parts) {
        boolean particle = singles.get(at).particle();
        boolean nextIsParticle = singles.get(at + 1).particle();
        if (!particle || !nextIsParticle) parts.add(joined(at, at + 2, raws));
        if (!particle && nextIsParticle && at + 2 < raws.size()) parts.add(joined(at, at + 3, raws));
    }

    private static Part joined(int from, int to, List<String> raws) {
        return new Part(from, to, NameWord.of(String.join("", raws.subList(from, to))), false);
    }

    /** The words {@code from} to before {@code to} as one. */
    record Part(int from, int to, NameWord word, boolean particle) {
        boolean joined() {
            return to - from > 1;
        }

        boolean covers(int at) {
            return from <= at && at < to;
        }

        /** One bit for each word it takes up. */
        int mask() {
            return (1 << to) - (1 << from);
        }

        Set<String> keys() {
            if (particle) return Set.of("x:" + word.folded());
            return joined() ? word.wholeKeys() : word.keys();
        }

        Part asName() {
            return new Part(from, to, word, false);
        }
    }
}
