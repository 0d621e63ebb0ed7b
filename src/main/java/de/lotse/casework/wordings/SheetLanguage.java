package de.lotse.casework.wordings;

import de.lotse.casework.appointments.SlipLanguage;
import de.lotse.consent.ConsentText;
import de.lotse.web.Texts;
import java.text.Bidi;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language in which consents are explained and printed; its words stand in the bundle of its code. */
public enum SheetLanguage {
    DE("de", "de", false),
    DE_PLAIN("de-plain", "de", false),
    EN("en", "en-GB", false),
    TR("tr", "tr", false),
    AR("ar", "ar", true),
    UK("uk", "uk", false),
    RO("ro", "ro", false),
    BG("bg", "bg", false);

    private final String code;
    private final String tag;
    private final boolean rightToLeft;

    SheetLanguage(String code, String tag, boolean rightToLeft) {
        this.code = code;
        this.tag = tag;
        this.rightToLeft = rightToLeft;
    }

    /** German for one in which there are no words. */
    public static SheetLanguage of(ConsentText text) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(text.code()))
                .findFirst()
                .orElse(DE);
    }

    /** By the code of its bundle; empty for one in which there are no words. */
    public static Optional<SheetLanguage> coded(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** What somebody reads who speaks this one; German where there are no words in it. */
    public static SheetLanguage spoken(String spoken) {
        return coded(writtenFor(spoken)).orElse(DE);
    }

    /** The written language of somebody who speaks this one: whoever speaks a dialect of Arabic reads standard Arabic. */
    public static String writtenFor(String spoken) {
        return SlipLanguage.of(spoken) == SlipLanguage.AR ? AR.code : spoken;
    }

    /** Of its bundle, also in addresses. */
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

    /** For whoever reads the PDF aloud. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public boolean isGerman() {
        return tag.equals("de");
    }

    /** Between the parts of a list. */
    public String comma() {
        return this == AR ? "، " : ", ";
    }

    /** @param key below {@code casework.consents.} */
    public String word(String key, @Nullable Object... args) {
        return text("casework.consents." + key, args);
    }

    /** The words of a whole key. */
    public String text(String key, @Nullable Object... args) {
        return Texts.in(code, key, args);
    }

    /** In which direction a text is read: that of its first letter that has one. */
    public static String directionOf(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
    }
}
