package de.lotse.casework.settings;

import static de.lotse.web.Texts.t;

import java.time.Instant;
import java.util.UUID;

/**
 * One setting that was changed.
 *
 * @param before as people read it; empty if there was nothing
 * @param after empty if there is nothing any more
 * @param by the name of whoever changed it
 */
public record Change(UUID id, String area, String what, String before, String after, Instant at, String by) {

    public String page() {
        return t("casework.settings.area." + area);
    }
}
