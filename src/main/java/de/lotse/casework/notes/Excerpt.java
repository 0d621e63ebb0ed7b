package de.lotse.casework.notes;

import de.lotse.casework.finding.NoteWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The part of a note in which a word was found, with each such word told apart. */
public final class Excerpt {

    private static final int BEFORE = 80;
    private static final int LENGTH = 240;
    private static final String CUT = "…";
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[./:_-][\\p{L}\\p{M}\\p{N}]+)*");

    private Excerpt() {}

    /** About 240 characters around the first word that has one of the stems. */
    static List<Passage> of(String text, Set<String> stems) {
        var line = SPACE.matcher(text).replaceAll(" ").strip();
        int from = wordStart(line, firstFound(line, stems) - BEFORE);
        int to = wordStart(line, Math.min(line.length(), from + LENGTH));
        return passages(line, from, to <= from ? line.length() : to, stems);
    }

    private static List<Passage> passages(String line, int from, int to, Set<String> stems) {
        var passages = new ArrayList<Passage>();
        var words = WORD.matcher(line).region(from, to);
        int done = from;
        if (from > 0) passages.add(new Passage(CUT, false));
        while (words.find()) {
            if (!isFound(words.group(), stems)) continue;
            if (words.start() > done) passages.add(new Passage(line.substring(done, words.start()), false));
            passages.add(new Passage(words.group(), true));
            done = words.end();
        }
        passages.add(new Passage(line.substring(done, to) + (to < line.length() ? CUT : ""), false));
        return List.copyOf(passages);
    }

    private static int firstFound(String line, Set<String> stems) {
        var words = WORD.matcher(line);
        while (words.find()) if (isFound(words.group(), stems)) return words.start();
        return 0;
    }

    private static boolean isFound(String word, Set<String> stems) {
        return !Collections.disjoint(NoteWords.stemsOf(word), stems);
    }

    /** The begin of the word at this place, so that no word and no letter is torn. */
    private static int wordStart(String line, int at) {
        return at <= 0 ? 0 : at >= line.length() ? line.length() : line.lastIndexOf(' ', at) + 1;
    }

    /** A piece of the text; {@code found} for a word that was looked for. */
    public record Passage(String text, boolean found) {}
}
