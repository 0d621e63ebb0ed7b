package de.lotse.casework.basket;

import java.time.LocalDate;
import java.util.UUID;

/** An inquiry that came back from another organisation. */
public record Returned(UUID id, String name, LocalDate on) {

    public String href() {
        return "/anfragen/" + id;
    }
}
