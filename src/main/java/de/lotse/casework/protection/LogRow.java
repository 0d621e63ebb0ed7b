package de.lotse.casework.protection;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.joining;

import de.lotse.audit.AccessLog.Action;
import de.lotse.audit.AccessPurpose;
import de.lotse.consent.ContentCategory;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One row of the log: ids and codes. Neither what was shown nor whom it is about is resolved.
 *
 * @param person who looked, as colleagues read it
 * @param organisation of who looked; empty for the own
 * @param things how many were shown or changed
 * @param caseNumber empty where it was not one case of the own organisation
 * @param categories codes of what was shown of a shared case; none where nothing was left out
 */
record LogRow(
        UUID id,
        Instant at,
        String person,
        String organisation,
        Action action,
        AccessPurpose purpose,
        String subject,
        int things,
        String basis,
        String caseNumber,
        List<String> categories) {

    private static final Set<String> SUBJECTS = Set.of(
            "access_log",
            "case",
            "conference",
            "consent",
            "correction",
            "document",
            "draft",
            "figure_report",
            "figures",
            "grant",
            "inquiry",
            "inquiry_handover",
            "letter",
            "person",
            "phone_note",
            "referral",
            "takeover",
            "walk_in",
            "withdrawal");

    private static final Set<String> BASES = Set.of(
            "AGREEMENT",
            "AUTHOR",
            "BREAK_GLASS",
            "GRANT",
            "LEADERSHIP",
            "MEMBERSHIP",
            "NONE",
            "ORGANISATION",
            "REFERRAL",
            "ROLE",
            "SUBSTITUTION",
            "WITHDRAWAL");

    String what() {
        var kind = SUBJECTS.contains(subject) ? subject : "other";
        return t(
                "casework.protection.what",
                t("casework.access.action." + action),
                t("casework.protection.subject." + kind, things));
    }

    String why() {
        var code = basis.replaceFirst(":.*", "");
        return t(
                "casework.protection.why",
                t("casework.access.purpose." + purpose),
                t("casework.protection.basis." + (BASES.contains(code) ? code : "OTHER")));
    }

    /** What was shown of a case that somebody else shared; empty where nothing was left out. */
    String reach() {
        return categories.stream()
                .filter(LogRow::isKnown)
                .map(code -> t("casework.consents.category." + code))
                .collect(joining(", "));
    }

    private static boolean isKnown(String code) {
        return Arrays.stream(ContentCategory.values())
                .anyMatch(one -> one.name().equals(code));
    }
}
