package de.lotse.casework.walkin;

import de.lotse.casework.CaseId;
import de.lotse.casework.contacts.ContactOccasions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets the contact with somebody who came to the consultation hour begin with what was said at the door. */
@Component
class WalkInOccasions implements ContactOccasions {

    private static final int DAY = 1440;

    private final WalkIns walkIns;
    private final Clock clock;

    WalkInOccasions(WalkIns walkIns, Clock clock) {
        this.walkIns = walkIns;
        this.clock = clock;
    }

    @Override
    public Optional<Occasion> find(CaseId caseId, UUID id) {
        if (!walkIns.goesOnIn(id, caseId)) return Optional.empty();
        var today = LocalDate.now(clock);
        return walkIns.of(today).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> new Occasion(today, minutes(one), "OFFICE", "NONE", one.language(), one.concern()));
    }

    private int minutes(WalkIn one) {
        var caller = one.caller();
        return caller == null ? 0 : minutes(caller.at());
    }

    private int minutes(Instant calledAt) {
        return (int) Math.clamp(Duration.between(calledAt, clock.instant()).toMinutes(), 0, DAY);
    }
}
