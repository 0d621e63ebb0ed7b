package de.lotse.network.rules;

import static de.lotse.web.Texts.t;

import java.util.Arrays;
import java.util.Optional;

/** A language into which texts of the directory are translated; the public pages have their words in each of them. */
public enum TextLanguage {
    PLAIN("de-plain", "de", false),
    ENGLISH("en", "en", false),
    UKRAINIAN("uk", "uk", false),
    ARABIC("ar", "ar", true),
    TURKISH("tr", "tr", false),
    ROMANIAN("ro", "ro", false),
    BULGARIAN("bg", "bg", false);

    private final String code;
    private final String tag;
    private final boolean rightToLeft;

    TextLanguage(String code, String tag, boolean rightToLeft) {
        this.code = code;
        this.tag = tag;
        this.rightToLeft = rightToLeft;
    }

    /** By its code in the database, in addresses and in the name of a bundle. */
    public static Optional<TextLanguage> coded(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** {@code de-plain} for plain German, else as in BCP 47. */
    public String code() {
        return code;
    }

    /** As {@code lang} on a page. */
    public String tag() {
        return tag;
    }

    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /** As staff call it. */
    public String label() {
        return t("network.language." + code);
    }
}
