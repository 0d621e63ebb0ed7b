package de.lotse.governance.overview;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.BodyKind;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body in the list.
 *
 * @param members who has a seat today
 * @param waiting items without a meeting
 */
record BodyLine(
        UUID id,
        BodyKind kind,
        String name,
        LocalDate from,
        @Nullable LocalDate to,
        int members,
        @Nullable LocalDate nextMeeting,
        int waiting) {

    String path() {
        return Body.path(id);
    }

    String stateWords(LocalDate today) {
        if (from.isAfter(today)) return t("governance.body.begins", Formats.date(from));
        if (to != null && to.isBefore(today)) return t("governance.body.ended", Formats.date(to));
        return nextMeeting == null ? t("governance.meeting.none.next") : Formats.date(nextMeeting);
    }
}
