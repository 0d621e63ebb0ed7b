package de.lotse.governance.papers;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Body;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file for a meeting, or for one of its items.
 *
 * @param size in bytes
 */
public record Paper(
        UUID id,
        UUID body,
        @Nullable UUID meeting,
        @Nullable UUID item,
        String name,
        String mediaType,
        int size) {

    public String path() {
        return Body.path(body) + "/unterlagen/" + id;
    }

    public String sizeWords() {
        return t("governance.paper.size", Math.max(1, size / 1024));
    }
}
