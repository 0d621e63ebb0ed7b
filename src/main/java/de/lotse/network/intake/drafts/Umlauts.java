package de.lotse.network.intake.drafts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds words that were written without umlauts. It cannot know, so that it only proposes. */
final class Umlauts {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern U = Pattern.compile("(?<![aeqäöAEQÄÖ])ue(?!ll?[^ln]|ns|nz)");
    private static final Pattern O = Pattern.compile("(?<![aeiouAEIOU])oe(?!s[ti]e)");
    private static final Pattern A = Pattern.compile("(?<![aeiouAEIOU])ae(?!l\\b|l[st]?\\b)");
    private static final Pattern STREET = Pattern.compile("strasse\\b");
    private static final List<String> RIGHT = List.of(
            "poes",
            "koex",
            "koeff",
            "soest",
            "coesfeld",
            "joel",
            "noel",
            "moers",
            "oboe",
            "phoenix",
            "goethe",
            "koerber",
            "michael",
            "israel",
            "raphael",
            "rafael",
            "samuel",
            "manuel",
            "aero",
            "paella",
            "suez",
            "statue",
            "duell",
            "aktuell",
            "individuell",
            "virtuell",
            "visuell",
            "sexuell",
            "eventuell",
            "manuell",
            "intellektuell",
            "influen",
            "frequen",
            "kongruen",
            "duett",
            "puer",
            "ensue",
            "blue",
            "true",
            "value",
            "venue",
            "revue",
            "argue",
            "question",
            "guest",
            "fuel",
            "cruel",
            "does",
            "goes",
            "shoe",
            "canoe",
            "toe",
            "michaelis",
            "caesar",
            "dante");

    private Umlauts() {}

    /** For each such word how it is written properly. */
    static Map<String, String> in(String text) {
        var found = new LinkedHashMap<String, String>();
        Arrays.stream(NO_LETTERS.split(text)).filter(word -> word.length() > 3).forEach(word -> {
            var proper = proper(word);
            if (!proper.equals(word)) found.put(word, proper);
        });
        return found;
    }

    private static String proper(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        if (RIGHT.stream().anyMatch(small::contains)) return word;
        var street = STREET.matcher(word).replaceAll("straße");
        var u = U.matcher(street).replaceAll("ü");
        var o = O.matcher(u).replaceAll("ö");
        var a = A.matcher(o).replaceAll("ä");
        return capital(a);
    }

    private static String capital(String word) {
        if (word.startsWith("Ue")) return "Ü" + word.substring(2);
        if (word.startsWith("Oe")) return "Ö" + word.substring(2);
        return word.startsWith("Ae") && !word.startsWith("Aer") ? "Ä" + word.substring(2) : word;
    }
}
