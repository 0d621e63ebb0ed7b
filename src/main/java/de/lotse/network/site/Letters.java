package de.lotse.network.site;

/** The file of the typeface that holds the letters of a language: a browser that learns of it at once need not wait for the style sheet. */
public final class Letters {

    private static final String CUT = "/kern/fonts/fira-sans-5.3.0/fira-sans-%s-400-normal.woff2";

    private Letters() {}

    /** Its address, as in fonts.css; empty where the typeface does not have the script, so that a system font stands there anyway. */
    public static String of(String language) {
        return switch (language) {
            case "ar" -> "";
            case "uk", "bg" -> CUT.formatted("cyrillic");
            default -> CUT.formatted("latin");
        };
    }
}
