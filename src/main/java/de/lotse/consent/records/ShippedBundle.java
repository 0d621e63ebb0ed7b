package de.lotse.consent.records;

import static de.lotse.consent.ContentCategory.APPOINTMENTS;
import static de.lotse.consent.ContentCategory.BENEFITS;
import static de.lotse.consent.ContentCategory.CONTACT;
import static de.lotse.consent.ContentCategory.EDUCATION;
import static de.lotse.consent.ContentCategory.HOUSEHOLD;
import static de.lotse.consent.ContentCategory.HOUSING;
import static de.lotse.consent.ContentCategory.IDENTITY;
import static de.lotse.consent.ContentCategory.LANGUAGE;
import static de.lotse.consent.ContentCategory.RESIDENCE_STATUS;
import static de.lotse.consent.ContentCategory.WORK;

import de.lotse.consent.ContentCategory;
import java.util.List;
import java.util.Locale;

/** The bundles with which a municipality begins, for offices whose name has the word: to handle what is referred to them. */
enum ShippedBundle {
    JOBCENTRE_BENEFITS("jobcenter", IDENTITY, CONTACT, HOUSEHOLD, RESIDENCE_STATUS, BENEFITS, APPOINTMENTS),
    JOBCENTRE_WORK("jobcenter", IDENTITY, CONTACT, LANGUAGE, EDUCATION, WORK, APPOINTMENTS),
    IMMIGRATION_RESIDENCE("ausländer", IDENTITY, CONTACT, RESIDENCE_STATUS, APPOINTMENTS),
    SOCIAL_BENEFITS("sozialamt", IDENTITY, CONTACT, HOUSEHOLD, RESIDENCE_STATUS, BENEFITS, APPOINTMENTS),
    HOUSING_SEARCH("wohnungsamt", IDENTITY, CONTACT, HOUSEHOLD, HOUSING, BENEFITS),
    SCHOOL_PLACE("schulamt", IDENTITY, CONTACT, HOUSEHOLD, LANGUAGE, EDUCATION),
    YOUTH_CHILDCARE("jugendamt", IDENTITY, CONTACT, HOUSEHOLD, LANGUAGE, APPOINTMENTS);

    private final String word;
    private final List<ContentCategory> categories;

    ShippedBundle(String word, ContentCategory... categories) {
        this.word = word;
        this.categories = List.of(categories);
    }

    boolean isFor(String organisation) {
        return organisation.toLowerCase(Locale.GERMAN).contains(word);
    }

    List<ContentCategory> categories() {
        return categories;
    }
}
