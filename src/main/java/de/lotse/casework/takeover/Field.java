package de.lotse.casework.takeover;

import static de.lotse.web.Texts.t;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column can mean. */
enum Field {
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

    String label() {
        return t("casework.takeover.field." + this);
    }

    /** Headings that mean it, folded. */
    List<String> synonyms() {
        return Arrays.stream(t("casework.takeover.synonyms." + this).split(",", -1))
                .map(CellText::folded)
                .toList();
    }

    static Optional<Field> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }
}
