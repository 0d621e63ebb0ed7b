package de.lotse.network.texts;

/**
 * A text as it is shown to somebody who reads another language than German.
 *
 * @param language as {@code lang} at the text
 * @param direction as {@code dir} at the text
 * @param state of the translation; a German text that was asked for in German is up to date
 */
public record ShownText(String text, String language, String direction, TranslationState state) {

    static final String GERMAN = "de";

    static ShownText german(String text) {
        return new ShownText(text, GERMAN, "ltr", TranslationState.UP_TO_DATE);
    }

    static ShownText missing(String german) {
        return new ShownText(german, GERMAN, "ltr", TranslationState.MISSING);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether the German text stands in for a translation that is missing: that has to be said. */
    public boolean isFallback() {
        return state == TranslationState.MISSING;
    }

    /** Whether the German text means something else by now: that has to be said as well. */
    public boolean isOutdated() {
        return state == TranslationState.OUTDATED;
    }

    /** Whether a machine has made it and nobody has read it yet. */
    public boolean isUnread() {
        return state == TranslationState.MACHINE || state == TranslationState.IMPORTED;
    }
}
