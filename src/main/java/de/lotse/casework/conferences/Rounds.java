package de.lotse.casework.conferences;

import de.lotse.casework.cases.CaseHead;
import de.lotse.consent.Exclusions;
import de.lotse.consent.Exclusions.Exclusion;
import de.lotse.consent.GrantBasis;
import de.lotse.consent.ShareGrant;
import de.lotse.consent.ShareGrants;
import de.lotse.consent.SharingPurpose;
import de.lotse.shared.NotFound;
import de.lotse.shared.OrganisationId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads a conference with everybody in it, after access to the case was decided. */
@Component
class Rounds {

    private final Conferences conferences;
    private final AgendaItems items;
    private final Participants participants;
    private final ShareGrants grants;
    private final Exclusions exclusions;

    Rounds(
            Conferences conferences,
            AgendaItems items,
            Participants participants,
            ShareGrants grants,
            Exclusions exclusions) {
        this.conferences = conferences;
        this.items = items;
        this.participants = participants;
        this.grants = grants;
        this.exclusions = exclusions;
    }

    /** Throws {@link NotFound} if the case has no such conference. */
    Round of(CaseHead head, UUID id) {
        var conference = conferences.get(head.id(), id);
        var excluded = excluded(head);
        var live = grants.ofCase(head.id().value()).stream()
                .filter(grant -> grant.live() && isFor(head, grant.purpose(), grant.personId()))
                .filter(grant -> !excluded.contains(grant.recipient()))
                .collect(Collectors.toMap(ShareGrant::id, grant -> grant));
        return new Round(conference, items.of(conference), participants.of(conference), live, bases(head));
    }

    /** What the person whose case it is has agreed to for a conference. */
    List<GrantBasis> bases(CaseHead head) {
        var excluded = excluded(head);
        return grants.bases(head.id().value()).stream()
                .filter(basis -> isFor(head, basis.purpose(), basis.personId()))
                .filter(basis -> !excluded.contains(basis.recipient()))
                .toList();
    }

    /** What concerns the case as a whole follows the consent of the person whom it is named after. */
    private static boolean isFor(CaseHead head, SharingPurpose purpose, UUID person) {
        return purpose == SharingPurpose.CASE_CONFERENCE
                && person.equals(head.clientId().value());
    }

    Set<OrganisationId> excluded(CaseHead head) {
        return exclusions.of(head.id().value()).stream()
                .map(Exclusion::organisation)
                .filter(Objects::nonNull)
                .map(OrganisationId::new)
                .collect(Collectors.toSet());
    }

    Set<UUID> excludedColleagues(CaseHead head) {
        return exclusions.of(head.id().value()).stream()
                .map(Exclusion::user)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
