package de.lotse.structure.reconstructions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what in a text tells who somebody is: names after a form of address, days, numbers of files and telephones, addresses. It finds the
 * usual, not everything; a second person reads all the same.
 */
final class Telling {

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("\\b(?:Frau|Herrn?|Familie|Fam\\.)\\s+\\p{Lu}[\\p{L}-]*\\.?"),
            Pattern.compile(
                    "\\b\\d{1,2}\\.\\s?(?:\\d{1,2}\\.(?:\\s?\\d{2,4})?|(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\\b)"),
            Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b"),
            Pattern.compile("\\b(?:geboren|geb\\.)\\s+(?:am\\s+)?\\S+"),
            Pattern.compile("\\b\\p{Lu}[\\p{L}-]*(?:straße|str\\.|weg|platz|allee|gasse)\\s+\\d+\\s?[a-z]?\\b"),
            Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+"),
            Pattern.compile("(?<![\\d.])(?:\\+?\\d[\\d /-]{6,}\\d)"),
            Pattern.compile("\\b(?:Az\\.?|Aktenzeichen|BG-Nummer|Kundennummer)\\W*[\\w/.-]*\\d[\\w/.-]*"));

    private Telling() {}

    /** The places found, in the order of the texts, each once. */
    static List<String> in(Stream<String> texts) {
        var found = new ArrayList<String>();
        texts.forEach(text -> PATTERNS.forEach(pattern -> pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .filter(one -> !found.contains(one))
                .forEach(found::add)));
        return List.copyOf(found);
    }
}
