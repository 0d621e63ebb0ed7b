package de.lotse.governance.attendance;

import static de.lotse.web.Texts.t;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as the attendance of a meeting has her.
 *
 * @param member her seat; null for a guest
 * @param standsFor the absent member for whom she was there
 */
public record Attendee(
        @Nullable UUID member,
        String name,
        String organisation,
        Presence presence,
        @Nullable UUID standsFor,
        String standsForName) {

    public String words() {
        var who = organisation.isEmpty() ? name : t("governance.member.of", name, organisation);
        return standsFor == null ? who : t("governance.attendance.for", who, standsForName);
    }
}
