package de.lotse.consent;

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

import java.util.EnumSet;
import java.util.Set;

/** What one kind of office usually needs. A bundle is spelled out when the consent is recorded, never later. */
public enum CategoryBundle {
    FIRST_CONTACT(IDENTITY, CONTACT, LANGUAGE, APPOINTMENTS),
    BENEFITS_OFFICE(IDENTITY, CONTACT, HOUSEHOLD, RESIDENCE_STATUS, BENEFITS, APPOINTMENTS),
    WORK_AND_EDUCATION(IDENTITY, CONTACT, LANGUAGE, EDUCATION, WORK, APPOINTMENTS),
    HOUSING_OFFICE(IDENTITY, CONTACT, HOUSEHOLD, HOUSING, BENEFITS);

    private final Set<ContentCategory> categories;

    CategoryBundle(ContentCategory first, ContentCategory... more) {
        categories = EnumSet.of(first, more);
    }

    public Set<ContentCategory> categories() {
        return Set.copyOf(categories);
    }
}
