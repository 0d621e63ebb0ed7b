package de.lotse.casework.conferences;

import de.lotse.consent.ContentCategory;
import de.lotse.consent.GrantBasis;
import de.lotse.consent.ShareGrant;
import de.lotse.consent.ShareGrant.EndReason;
import de.lotse.consent.ShareGrant.Level;
import de.lotse.consent.ShareGrants;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What guests may hear, and until when: with the conference it ends, and they have two weeks more to read the minutes. */
@Component
class GuestGrants {

    private static final int DAYS_TO_READ = 14;

    private final ShareGrants grants;
    private final Participants participants;
    private final Clock clock;

    GuestGrants(ShareGrants grants, Participants participants, Clock clock) {
        this.grants = grants;
        this.participants = participants;
        this.clock = clock;
    }

    /** @param day of the conference */
    UUID give(GrantBasis basis, Collection<ContentCategory> categories, LocalDate day) {
        var today = LocalDate.now(clock);
        return grants.give(basis, categories, Level.READ, (day.isBefore(today) ? today : day).plusDays(DAYS_TO_READ));
    }

    /** The conference is on another day, or its minutes are finished on this one. Nothing that was ended begins again. */
    void renew(Round round, LocalDate day) {
        for (var one : round.participants())
            given(round, one)
                    .ifPresent(grant -> round.basis(one).ifPresent(basis -> renew(round, one, grant, basis, day)));
    }

    /** Also one whose time has run out. */
    private Optional<ShareGrant> given(Round round, Participant one) {
        var grant = one.grant();
        if (grant == null) return Optional.empty();
        return grants.find(round.conference().caseId().value(), grant).filter(known -> known.endedAt() == null);
    }

    private void renew(Round round, Participant one, ShareGrant grant, GrantBasis basis, LocalDate day) {
        if (!basis.categories().containsAll(grant.categories())) return;
        grants.end(round.conference().caseId().value(), grant.id(), EndReason.REPLACED);
        participants.share(one, give(basis, grant.categories(), day));
    }
}
