package de.lotse.casework.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Names and notes for measuring: made up from syllables and words, the same in every run. */
final class MadeUp {

    private static final List<String> FIRST =
            List.of("ka", "mi", "ro", "sa", "le", "no", "da", "ju", "ti", "be", "fa", "wi");
    private static final List<String> LAST =
            List.of("lin", "mar", "dek", "son", "rat", "vic", "hof", "tan", "ber", "gil");
    private static final List<String> WORDS = List.of(
            "Antrag",
            "Bescheid",
            "Jobcenter",
            "Kita",
            "Termin",
            "Wohnung",
            "Miete",
            "Sprachkurs",
            "Anerkennung",
            "Zeugnis",
            "Unterlagen",
            "Frist",
            "Ausländerbehörde",
            "Familienkasse",
            "Schule",
            "Arbeit",
            "Beratung",
            "besprochen",
            "angerufen",
            "vereinbart",
            "nachgereicht",
            "abgelehnt",
            "bewilligt",
            "Sohn",
            "Tochter",
            "Krankenkasse",
            "Schulden",
            "Übersetzung");

    private final Random random;

    MadeUp(long seed) {
        random = new Random(seed);
    }

    String given() {
        return capital(pick(FIRST) + pick(FIRST));
    }

    String family() {
        return capital(pick(FIRST) + pick(FIRST) + pick(LAST));
    }

    /** About three hundred letters. */
    String note() {
        return IntStream.range(0, 40).mapToObj(i -> pick(WORDS)).collect(Collectors.joining(" "));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
