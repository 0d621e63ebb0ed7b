package de.lotse.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bodies of the municipality, for modules whose things they deal with. */
public interface Bodies {

    /** Those that are at work on the day, steering groups first, then by name. */
    List<BodyName> active(LocalDate on);

    Optional<BodyName> find(UUID id);

    /**
     * Sets a project group up.
     *
     * @param task what it is to do
     * @param parent the body that mandates it
     */
    UUID mandate(String name, String task, UUID parent, @Nullable LocalDate until);

    /** @param kind such as {@code STEERING_GROUP}, {@code PROJECT_GROUP} */
    record BodyName(UUID id, String kind, String name) {

        public String path() {
            return "/gremien/" + id;
        }
    }
}
