package de.lotse.casework.relocation;

import static de.lotse.web.Texts.t;

import de.lotse.casework.appointments.SlipLanguage;
import de.lotse.consent.ContentCategory;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it is wanted.
 *
 * @param recipient {@link #PERSON}, or the key of an {@link Addressee}
 * @param categories names of {@link ContentCategory}
 * @param language of the headings, beside German
 * @param note what else is important
 */
record RelocationForm(
        String recipient,
        List<String> categories,
        String language,
        String note,
        @Nullable UUID _once) {

    static final String PERSON = "PERSON";
    static final int LONGEST = 4_000;

    RelocationForm {
        recipient = recipient == null ? "" : recipient.strip();
        categories = categories == null ? List.of() : List.copyOf(categories);
        language = language == null ? "" : language.strip();
        note = note == null ? "" : note.strip();
    }

    Errors check() {
        var errors = Errors.none();
        if (chosen().isEmpty()) errors.reject("categories", t("casework.relocation.categories.missing"));
        if (note.length() > LONGEST) errors.reject("note", t("casework.relocation.long", LONGEST, note.length()));
        return errors;
    }

    boolean isForPerson() {
        return recipient.equals(PERSON);
    }

    List<ContentCategory> chosen() {
        return Arrays.stream(ContentCategory.values())
                .filter(category -> categories.contains(category.name()))
                .toList();
    }

    /** The headings of an office's sheet are German alone. */
    SlipLanguage slipLanguage() {
        return isForPerson() ? SlipLanguage.of(language) : SlipLanguage.DE;
    }
}
