package de.lotse.consent.decision;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who lives in a world: the organisation whose cases are shared, those that may read of them, the colleagues of all of them, and cases.
 *
 * @param users with their organisation
 */
record Town(UUID owner, List<UUID> recipients, Map<UUID, UUID> users, List<Case> cases) {

    /** @param client the person whom the case is named after */
    record Case(UUID id, UUID organisation, UUID client) {}

    UUID organisationOf(UUID user) {
        var organisation = users.get(user);
        if (organisation == null) throw new AssertionError("nobody of this town: " + user);
        return organisation;
    }

    /** The cases that can be shared. */
    List<UUID> ofOwner() {
        return cases.stream()
                .filter(one -> one.organisation().equals(owner))
                .map(Case::id)
                .toList();
    }

    UUID clientOf(UUID caseId) {
        return find(caseId).client();
    }

    UUID organisationOfCase(UUID caseId) {
        return find(caseId).organisation();
    }

    private Case find(UUID caseId) {
        return cases.stream().filter(one -> one.id().equals(caseId)).findFirst().orElseThrow();
    }
}
