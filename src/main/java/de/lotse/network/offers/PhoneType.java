package de.lotse.network.offers;

import static de.lotse.web.Texts.t;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a number is for, in the words of HSDS; people write it before the number. */
public enum PhoneType {
    VOICE("telefon|tel\\.?|festnetz"),
    CELL("mobil|handy|mobiltelefon"),
    FAX("fax|telefax"),
    TEXT("sms|textnachricht(?:en)?"),
    VIDEO("video|videotelefon"),
    TEXTPHONE("schreibtelefon"),
    PAGER("funkruf");

    private final Pattern words;

    PhoneType(String words) {
        this.words = Pattern.compile("(?:" + words + ")(?=[\\s:+\\d(])\\s*:?\\s*(.*)", Pattern.CASE_INSENSITIVE);
    }

    /** As the table has it; a number that nobody has told is one to call. */
    public static PhoneType of(String column) {
        return Arrays.stream(values())
                .filter(type -> type.column().equals(column))
                .findFirst()
                .orElse(VOICE);
    }

    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody can be talked to. */
    public boolean isAnswered() {
        return this != FAX && this != PAGER;
    }

    Pattern words() {
        return words;
    }

    String word() {
        return t("network.phone." + this);
    }
}
