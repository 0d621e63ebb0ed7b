package de.lotse.casework.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One name of a person in its parts. One of given and family name may be empty, as many people have a single name.
 *
 * @param given all given names, at most {@link #LONGEST} characters
 * @param particles what stands before the family name (von, van der, al-), at most {@link #LONGEST_PARTICLES} characters
 * @param family all family names, at most {@link #LONGEST} characters
 */
public record NameEntry(String given, String particles, String family, Script script, Kind kind) {

    public static final int LONGEST = 300;
    public static final int LONGEST_PARTICLES = 60;

    public NameEntry {
        given = given.strip();
        particles = particles.strip();
        family = family.strip();
        if (given.isEmpty() && family.isEmpty()) throw new IllegalArgumentException("a name has a word");
    }

    /** "Family, Given" as lists show it, cut to {@link #LONGEST} characters. */
    public String display() {
        var families = joined(" ", particles, family);
        return cut(joined(", ", families, given));
    }

    /** The display name of a person with these names: the first in Latin letters, else the first. */
    static String displayOf(List<NameEntry> names) {
        return names.stream()
                .filter(name -> name.script() == Script.LATIN)
                .findFirst()
                .orElseGet(names::getFirst)
                .display();
    }

    /** All parts as one text, for keys and ranking. */
    String whole() {
        return joined(" ", given, particles, family);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private static String cut(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) return name;
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** In which letters it is written. */
    public enum Script {
        LATIN,
        ORIGINAL
    }

    /** Whether it stands in documents, is the one in use, or was left behind. */
    public enum Kind {
        OFFICIAL,
        USED,
        FORMER
    }
}
