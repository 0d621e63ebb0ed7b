package de.lotse.casework.appointments;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A language in which papers for the person are printed, such as the slip of an appointment; the words stand in the bundle of its name. */
public enum SlipLanguage {
    DE("de", "de", false),
    AR("ar", "ar", true),
    UK("uk", "uk", false),
    RU("ru", "ru", false),
    TR("tr", "tr", false),
    FA("fa", "fa", true),
    PRS("prs", "fa-AF", true),
    EN("en", "en-GB", false),
    FR("fr", "fr", false);

    /** Who speaks one of them reads standard Arabic. */
    private static final Set<String> ARABIC = Set.of("arz", "arq", "acm", "apc", "ayl", "ary", "apd", "aeb");

    private final String code;
    private final String locale;
    private final boolean rightToLeft;

    SlipLanguage(String code, String locale, boolean rightToLeft) {
        this.code = code;
        this.locale = locale;
        this.rightToLeft = rightToLeft;
    }

    /** @param code of the code list language; German for one in which there is no slip */
    public static SlipLanguage of(String code) {
        if (ARABIC.contains(code)) return AR;
        return Stream.of(values())
                .filter(language -> language.code.equals(code))
                .findFirst()
                .orElse(DE);
    }

    /** @param code of the code list language, or empty where it is not known */
    public static boolean isMissing(String code) {
        return !code.isEmpty() && of(code) == DE && !code.equals(DE.code);
    }

    public String code() {
        return code;
    }

    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /** For whoever reads the PDF aloud. */
    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    /**
     * The day as one writes it in this language. Always of the Gregorian calendar and in the digits of the clock on the wall and
     * the number on the door, so that they can be compared.
     */
    public String date(LocalDate day) {
        var format = DateFormat.getInstanceForSkeleton(
                "yMMMMEEEEd", new ULocale(locale + "@calendar=gregorian;numbers=latn"));
        format.setTimeZone(TimeZone.getTimeZone(Formats.ZONE.getId()));
        return format.format(Date.from(day.atTime(12, 0).atZone(Formats.ZONE).toInstant()));
    }
}
