package de.lotse.casework.clientsheet;

import static java.util.stream.Collectors.joining;

import de.lotse.casework.wordings.SheetLanguage;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.SharingPurpose;
import de.lotse.kern.Term;
import de.lotse.web.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of the sheet in one language. Days are written as on every letter the person gets. */
record Words(SheetLanguage language) {

    static final String KEYS = "casework.clientsheet.sheet.";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm", Locale.ROOT);

    String of(String key, @Nullable Object... args) {
        return language.text(KEYS + key, args);
    }

    /** As the consent sheets say it. */
    String consent(String key, @Nullable Object... args) {
        return language.word(key, args);
    }

    Term term(String key, String value) {
        return new Term(of(key), value);
    }

    String categories(Collection<ContentCategory> categories) {
        return categories.stream().sorted().map(this::category).collect(joining(language.comma()));
    }

    /** As a heading: with a capital letter where the script has one. */
    String heading(ContentCategory category) {
        var text = category(category);
        return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }

    private String category(ContentCategory category) {
        return consent("category." + category);
    }

    String purpose(SharingPurpose purpose) {
        return of("purpose." + purpose);
    }

    /** Before its value; a question has its sign already. */
    static String label(Term term) {
        var label = term.label();
        return label.endsWith("?") || label.endsWith("؟") ? label : label + ":";
    }

    String days(List<LocalDate> days) {
        return days.stream().map(Formats::date).collect(joining(", "));
    }

    static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(Formats.ZONE));
    }
}
