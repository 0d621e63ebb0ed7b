package de.lotse.governance.bodies;

import de.lotse.shared.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A body as the acting person may see it.
 *
 * @param keeper whether her work is to keep all bodies
 * @param seats what she does in this one today
 */
public record OpenBody(Body body, boolean keeper, List<Seat> seats, LocalDate today) {

    public boolean runsMeetings() {
        return keeper || seats.stream().anyMatch(seat -> seat.role().runsMeetings());
    }

    /** The chair approves minutes; where nobody presides, whoever keeps the bodies does. */
    public boolean approves(boolean presided) {
        return seats.stream().anyMatch(seat -> seat.role().presides()) || keeper && !presided;
    }

    public boolean isMember() {
        return !seats.isEmpty();
    }

    /** @throws NotFound as if there were no such body */
    public OpenBody requireRunsMeetings() {
        if (!runsMeetings()) throw new NotFound();
        return this;
    }

    public record Seat(UUID member, MemberRole role) {}
}
