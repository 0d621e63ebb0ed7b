package de.lotse.casework.caselist;

import java.util.Arrays;

/** The orders of the list. Each has an expression that is never null and one direction: the one people ask for. */
enum CaseSort {
    NAME("name", "p.display_name collate \"de-x-icu\"", ">", "asc"),
    OPENED("eroeffnet", "c.opened_on", "<", "desc"),
    CONTACT("kontakt", "coalesce(c.last_contact_on, date '0001-01-01')", ">", "asc"),
    NUMBER("nummer", "c.case_number", ">", "asc");

    private final String word;
    private final String key;
    private final String beyond;
    private final String direction;

    CaseSort(String word, String key, String beyond, String direction) {
        this.word = word;
        this.key = key;
        this.beyond = beyond;
        this.direction = direction;
    }

    static CaseSort of(String word) {
        return Arrays.stream(values())
                .filter(sort -> sort.word.equals(word))
                .findFirst()
                .orElse(NAME);
    }

    String word() {
        return word;
    }

    String key() {
        return key;
    }

    /** How a row compares with the last one of the page before. */
    String beyond() {
        return beyond;
    }

    String direction() {
        return direction;
    }
}
