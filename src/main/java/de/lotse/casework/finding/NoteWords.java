package de.lotse.casework.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words of German notes as they are looked for: stems, numbers, file references and days.
 *
 * <p>A note answers a query if it has all stems of the query. Compounds stay whole (Mietschulden is not found by Schulden): taking them
 * apart needs a list of words, and a wrong part would be found more often than a missing one is missed.
 */
public final class NoteWords {
    private static final int MOST_STEMS = 2000;
    private static final int LONGEST_STEM = 60;
    // Keeps its buffers per thread, so it is shared.
    private static final Analyzer GERMAN = new NoteAnalyzer();

    private NoteWords() {}

    /** The stems of a note, at most the first 2,000 different ones of at most 60 characters; stop words have none. */
    public static Set<String> stemsOf(String text) {
        var stems = references(text);
        boolean hasReferences = !stems.isEmpty();
        addWords(text, stems);
        if (hasReferences) addWords(References.cutOut(text), stems); // as a query sees the words beside a reference
        return Set.copyOf(stems);
    }

    /**
     * The stems a note must have, all of them, to answer a query; empty if only stop words or signs were typed. A reference is asked
     * for as a whole, while a note is also found by its numbers.
     */
    public static Set<String> stemsOfQuery(String typed) {
        var stems = references(typed);
        addWords(References.cutOut(typed), stems);
        return Set.copyOf(stems);
    }

    private static Set<String> references(String text) {
        return References.in(text).limit(MOST_STEMS / 2).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void addWords(String text, Set<String> stems) {
        try (var tokens = GERMAN.tokenStream("note", text)) {
            var term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (stems.size() < MOST_STEMS && tokens.incrementToken()) {
                if (!term.isEmpty())
                    stems.add(term.subSequence(0, Math.min(LONGEST_STEM, term.length()))
                            .toString());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable); // a text in memory cannot fail to be read
        }
    }
}
