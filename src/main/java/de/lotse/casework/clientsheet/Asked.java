package de.lotse.casework.clientsheet;

import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.clientsheet.People.Person;
import de.lotse.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose sheet it is, from which case, in which language.
 *
 * @param organisations names of those of the municipality
 */
record Asked(
        CaseHead head, Person person, Words words, Untold untold, LocalDate today, Map<UUID, String> organisations) {

    UUID caseId() {
        return head.id().value();
    }

    PersonId id() {
        return person.id();
    }

    /** What concerns the case as a whole is hers whom it is named after. */
    boolean isClient() {
        return id().equals(head.clientId());
    }

    boolean concerns(UUID other) {
        return id().value().equals(other);
    }

    /** Of an organisation of the municipality; otherwise the name of the office. */
    String recipient(@Nullable OrganisationId organisation, String office) {
        if (organisation == null) return office;
        return organisations.getOrDefault(organisation.value(), words.of("received.office"));
    }
}
