package de.lotse.network.offers;

import java.util.regex.Pattern;

/**
 * A further address on the web, as in {@code Anmeldung: https://verein.example/anmeldung}.
 *
 * @param label empty without one
 */
public record LinkLine(String label, String url) {

    private static final Pattern LABELLED = Pattern.compile("(.*?)\\s*:?\\s+(\\S+)");

    public static LinkLine of(String line) {
        var labelled = LABELLED.matcher(line.strip());
        return labelled.matches() ? new LinkLine(labelled.group(1), labelled.group(2)) : new LinkLine("", line.strip());
    }

    /** Whether it can be opened and kept. */
    public boolean isFine() {
        return Reachable.isWeb(url) && url.length() <= 1000 && label.length() <= 300;
    }

    /** As a sheet keeps it. */
    public String text() {
        return label.isEmpty() ? url : label + ": " + url;
    }

    static String canonical(String line) {
        return of(line).text();
    }
}
