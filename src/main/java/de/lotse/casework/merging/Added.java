package de.lotse.casework.merging;

import static de.lotse.web.Texts.t;

import java.util.Set;

/**
 * What was added to a merged person since.
 *
 * @param table where it stands
 * @param count how many, at least 1
 */
record Added(String table, long count) {

    private static final Set<String> NAMED = Set.of(
            "case_file",
            "contact_point",
            "document",
            "guardianship",
            "legal_domain_period",
            "person_address",
            "person_identifier",
            "person_language",
            "person_nationality",
            "person_school",
            "residence_title");

    String text() {
        var name = table.substring(table.indexOf('.') + 1);
        return t("casework.merging.added." + (NAMED.contains(name) ? name : "other"), count);
    }
}
