package de.lotse.network.pages;

import static de.lotse.web.Texts.t;

import com.ibm.icu.util.ULocale;
import de.lotse.network.hours.OpeningHours;
import de.lotse.network.site.Visit;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Codes;
import de.lotse.web.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Days, times and the names of codes in the language of the visit. Digits are those of the timetables on the doors, also in Arabic. */
@Component
class Words {

    private static final String PREFIX = "network.site.";
    private static final Set<String> KEYS = Texts.keys(PREFIX);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final Map<String, Locale> LOCALES = new ConcurrentHashMap<>(); // of the eight languages

    private final Codes codes;

    Words(Codes codes) {
        this.codes = codes;
    }

    Label topic(String code) {
        return coded("topic.", "offer_topic", code);
    }

    Label audience(String code) {
        return coded("audience.", "target_group", code);
    }

    Label access(String code) {
        return coded("access.", "accessibility_feature", code);
    }

    /** What an entry of a rule of eligibility is called. Titles and laws are called by their German names everywhere. */
    Label choice(String dimension, String code) {
        return switch (dimension) {
            case "AGE" -> new Label(code, tag());
            case "GENDER" -> coded("gender.", "gender", code);
            case "FAMILY" -> coded("family.", "family_situation", code);
            case "RESIDENCE_STATUS" -> german("residence_title", code);
            case "LEGAL_DOMAIN" -> german("legal_domain", code);
            case "LANGUAGE_LEVEL" -> german("language_level", code);
            default -> district(code);
        };
    }

    private Label coded(String kind, String list, String code) {
        return KEYS.contains(PREFIX + kind + code) ? new Label(t(PREFIX + kind + code), tag()) : german(list, code);
    }

    /** By the Unicode names of languages; one that they do not know by its German name. */
    Label language(String code) {
        var locale = ULocale.forLanguageTag(code);
        var name = locale.getDisplayLanguage(ULocale.forLocale(locale()));
        return name.equals(code) || isGerman() ? german("language", code) : new Label(name, tag());
    }

    Label district(String code) {
        return new Label(codes.label("district", code), Visit.GERMAN);
    }

    private Label german(String list, String code) {
        return new Label(codes.label(list, code), Visit.GERMAN);
    }

    /** Those that are valid today, for a list to choose from. */
    List<String> districts(LocalDate today) {
        return Scope.current()
                .map(scope -> codes.districts(scope.tenant(), today).stream()
                        .map(option -> option.code())
                        .toList())
                .orElse(List.of());
    }

    private static boolean isGerman() {
        return locale().getLanguage().equals(Visit.GERMAN);
    }

    private static String tag() {
        return Visit.tag(Visit.current().language());
    }

    private static Locale locale() {
        return LOCALES.computeIfAbsent(
                Visit.current().language(), language -> Locale.forLanguageTag(Visit.tag(language) + "-u-nu-latn"));
    }

    static String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(day);
    }

    static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** A time of day as one says it: {@code 12:00 Uhr}. */
    static String time(LocalTime time) {
        return t("network.site.clock", clock(time));
    }

    /** A moment as seen from another one shortly before: today, a weekday of the next days, else a date. */
    static String moment(Instant moment, Instant now) {
        var then = moment.atZone(OpeningHours.ZONE);
        var today = now.atZone(OpeningHours.ZONE).toLocalDate();
        var day = then.toLocalDate();
        var name = day.equals(today)
                ? t("network.site.hours.today")
                : day.isBefore(today.plusDays(7)) ? weekday(day.getDayOfWeek()) : date(day);
        return t("network.site.moment", name, time(then.toLocalTime()));
    }

    static String money(BigDecimal amount, String currency) {
        var format = NumberFormat.getCurrencyInstance(locale());
        format.setCurrency(Currency.getInstance(currency));
        return format.format(amount);
    }
}
