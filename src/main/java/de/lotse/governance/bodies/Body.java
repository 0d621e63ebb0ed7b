package de.lotse.governance.bodies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body.
 *
 * @param parent the one that mandated it
 * @param activeTo the last day of its work
 * @param votes whether votes are counted
 * @param named whether mails may say its name
 */
public record Body(
        UUID id,
        int version,
        BodyKind kind,
        String name,
        String task,
        @Nullable UUID parent,
        String parentName,
        LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        boolean votes,
        Quorum quorum,
        boolean named) {

    public static final String PATH = "/gremien";

    public static String path(UUID id) {
        return PATH + "/" + id;
    }

    public String path() {
        return path(id);
    }

    public boolean isOver(LocalDate today) {
        return activeTo != null && activeTo.isBefore(today);
    }
}
