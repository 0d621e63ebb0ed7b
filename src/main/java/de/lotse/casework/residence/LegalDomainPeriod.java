package de.lotse.casework.residence;

import de.lotse.casework.PersonId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How long a legal domain is responsible for a person.
 *
 * @param domain of the code list legal_domain
 * @param office in charge, by name; may be empty
 * @param fileReference the office's number for the person; may be empty
 */
record LegalDomainPeriod(
        UUID id,
        int version,
        PersonId person,
        String domain,
        String office,
        String fileReference,
        Period period,
        Certainty certainty,
        @Nullable EndReason endReason) {

    /**
     * Domains whose benefits secure the livelihood (Leistungen zum Lebensunterhalt): §§ 2, 3 AsylbLG, §§ 19 ff. SGB II,
     * §§ 27 ff. and 41 ff. SGB XII, § 11 BAföG. SGB III is not among them: it is often advice only, and unemployment
     * benefit ends with a reason that says so.
     */
    private static final Set<String> LIVELIHOOD = Set.of("ASYLBLG", "SGB2", "SGB12", "BAFOEG");

    LegalDomainPeriod of(PersonId other) {
        return new LegalDomainPeriod(id, version, other, domain, office, fileReference, period, certainty, endReason);
    }

    boolean isLivelihood() {
        return LIVELIHOOD.contains(domain);
    }

    boolean isExpected() {
        return certainty == Certainty.EXPECTED;
    }

    boolean endsSettled() {
        return endReason != null && endReason.isSettled();
    }
}
