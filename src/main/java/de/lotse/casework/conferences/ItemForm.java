package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.consent.ContentCategory;
import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for an item.
 *
 * @param categories by name
 * @param sealed whether only its author is to read it; asked once
 */
record ItemForm(
        String title,
        String question,
        List<String> categories,
        @Nullable String sealed,
        int version,
        @Nullable UUID _once) {

    static final int TITLE = 300;
    static final int QUESTION = 2_000;
    static final ItemForm EMPTY = new ItemForm("", "", List.of(), null, 0, null);

    ItemForm {
        title = ConferenceForm.typed(title);
        question = ConferenceForm.typed(question);
        categories = categories == null ? List.of() : List.copyOf(categories);
    }

    static ItemForm of(AgendaItem known) {
        return new ItemForm(
                known.title(),
                known.question(),
                known.categories().stream().map(Enum::name).toList(),
                null,
                known.version(),
                null);
    }

    ItemForm over(int newer) {
        return new ItemForm(title, question, categories, sealed, newer, null);
    }

    boolean isSealed() {
        return "true".equals(sealed);
    }

    /** An item that touches nothing could be heard by everybody, so it has to say what it touches. */
    Errors check(Conference conference, LocalDate today) {
        var reading = new Reading(today);
        reading.text("title", title, TITLE, t("casework.conferences.item.title.empty"));
        reading.optionalText("question", question, QUESTION);
        if (!conference.anonymous() && of(conference).isEmpty())
            reading.errors().reject("categories", t("casework.conferences.item.categories.empty"));
        return reading.errors();
    }

    List<ContentCategory> of(Conference conference) {
        if (conference.anonymous()) return List.of();
        return Arrays.stream(ContentCategory.values())
                .filter(category -> categories.contains(category.name()))
                .toList();
    }

    Map<String, String> unnamed() {
        return Map.of("title", title, "question", question);
    }
}
