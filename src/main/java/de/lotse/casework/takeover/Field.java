package de.lotse.casework.takeover;

import static de.lotse.web.Texts.t;

import de.lotse.tables.Headings;
import de.lotse.tables.Meaning;
import de.lotse.tables.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column can mean. */
enum Field implements Meaning {
    HOUSEHOLD,
    ROLE,
    FAMILY,
    GIVEN,
    FULL_NAME,
    ORIGINAL_FAMILY,
    ORIGINAL_GIVEN,
    BIRTH,
    GENDER,
    LANGUAGES,
    TITLE,
    TITLE_UNTIL,
    DOMAINS,
    DISTRICT,
    ACCESS,
    LEAD,
    OPENED,
    LAST_CONTACT,
    REMINDER,
    CONSULTATIONS,
    CONSENT,
    RENEW;

    @Override
    public String label() {
        return t("casework.takeover.field." + this);
    }

    @Override
    public String headings() {
        return t("casework.takeover.synonyms." + this);
    }

    static Headings in(Table table) {
        return new Headings(table, List.of(values()));
    }

    static Optional<Field> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }
}
