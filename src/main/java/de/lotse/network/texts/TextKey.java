package de.lotse.network.texts;

import static de.lotse.web.Texts.t;

import de.lotse.network.rules.TextLanguage;
import java.util.Optional;

/**
 * Which text of an entry, and in which language.
 *
 * @param field such as {@code fees_description} or {@code documents}
 */
public record TextKey(TextLanguage language, String field) {

    private static final String PREFIX = "text:";

    /** What {@link #toString} made; nothing for the name of a field of the entry itself. */
    public static Optional<TextKey> of(String key) {
        var parts = key.split(":", 3);
        if (!key.startsWith(PREFIX) || parts.length < 3) return Optional.empty();
        return TextLanguage.coded(parts[1]).map(language -> new TextKey(language, parts[2]));
    }

    /** Can stand among the names of the fields of an entry. */
    @Override
    public String toString() {
        return PREFIX + language.code() + ":" + field;
    }

    public String label() {
        return t("network.texts.field." + field) + " (" + language.label() + ")";
    }
}
