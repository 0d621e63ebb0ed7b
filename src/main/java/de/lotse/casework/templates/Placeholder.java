package de.lotse.casework.templates;

import static de.lotse.web.Texts.t;
import static java.util.Comparator.comparingDouble;

import de.lotse.casework.finding.EditDistance;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands in square brackets in a template and is filled in when a letter is made. */
public enum Placeholder {
    SALUTATION,
    NAME,
    BIRTH_DATE,
    ADDRESS,
    CASE_NUMBER,
    CASE_LEAD,
    WORKER,
    ORGANISATION,
    ORGANISATION_ADDRESS,
    PHONE,
    EMAIL,
    OPENING_HOURS,
    TODAY,
    SUBJECT,
    OFFICE,
    FILE_NUMBER,
    MATTER,
    APPOINTMENT,
    APPOINTMENT_PLACE,
    ATTENDED_ON,
    ATTENDED_FROM,
    ATTENDED_TO,
    DECISION_OF,
    DUE,
    VALID_UNTIL,
    TITLE,
    TITLE_UNTIL,
    DOCUMENTS,
    ENCLOSURES,
    SIGNATURE;

    /** As it stands between the brackets. */
    public String label() {
        return t("casework.templates.placeholder." + this);
    }

    public String inBrackets() {
        return "[" + label() + "]";
    }

    /** What the invented person of the preview has there. */
    String example() {
        return t("casework.templates.example." + this);
    }

    /** Several things, one in a line. */
    public boolean isList() {
        return this == DOCUMENTS || this == ENCLOSURES;
    }

    /** A line to sign on, which stays in the text until it is printed. */
    public boolean isFilledIn() {
        return this != SIGNATURE;
    }

    static Optional<Placeholder> of(String label) {
        var wanted = folded(label);
        return Arrays.stream(values())
                .filter(one -> folded(one.label()).equals(wanted))
                .findFirst();
    }

    /** The one whose name is most alike. */
    static Placeholder nearest(String label) {
        var wanted = folded(label);
        return Arrays.stream(values())
                .max(comparingDouble(one -> EditDistance.likeness(folded(one.label()), wanted)))
                .orElseThrow();
    }

    static List<Placeholder> filledIn() {
        return Arrays.stream(values()).filter(Placeholder::isFilledIn).toList();
    }

    private static String folded(String label) {
        return label.strip().toLowerCase(Locale.GERMANY).replaceAll("[\\s\\u00a0]+", " ");
    }
}
