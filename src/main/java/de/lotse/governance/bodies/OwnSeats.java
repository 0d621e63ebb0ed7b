package de.lotse.governance.bodies;

import de.lotse.governance.Seats;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class OwnSeats implements Seats {

    private final BodyRights rights;

    OwnSeats(BodyRights rights) {
        this.rights = rights;
    }

    @Override
    public boolean opens(UUID body) {
        return BodyRights.isKeeper() || !rights.seats(body).isEmpty();
    }

    @Override
    public boolean leads(UUID body) {
        return rights.seats(body).stream().anyMatch(seat -> seat.role().runsMeetings());
    }
}
