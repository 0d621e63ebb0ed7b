package de.lotse.governance.meetings;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Body;
import de.lotse.kern.Tone;
import de.lotse.web.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting; times are those of Berlin.
 *
 * @param title such as "3. Sitzung", or empty
 * @param link where it takes place online, or empty
 * @param note what the invitation says besides
 * @param postponedFrom the day on which it was to be before
 * @param reason why it was postponed or called off
 * @param changes how often those who were invited had to be told of a change
 */
public record Meeting(
        UUID id,
        int version,
        UUID body,
        String title,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        String place,
        String link,
        String note,
        @Nullable LocalDate postponedFrom,
        @Nullable Instant cancelledAt,
        String reason,
        @Nullable Instant invitedAt,
        int changes) {

    public static String path(UUID body, UUID meeting) {
        return Body.path(body) + "/sitzungen/" + meeting;
    }

    public String path() {
        return path(body, id);
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    public boolean isInvited() {
        return invitedAt != null;
    }

    /** Whether it can have been held. */
    public boolean hasBegun(LocalDate today) {
        return !isCancelled() && !day.isAfter(today);
    }

    public boolean isAhead(LocalDate today) {
        return !isCancelled() && !day.isBefore(today);
    }

    public Instant begins() {
        return day.atTime(from).atZone(Formats.ZONE).toInstant();
    }

    public Instant ends() {
        return day.atTime(to).atZone(Formats.ZONE).toInstant();
    }

    /** {@code Sitzung am 05.03.2026}, or its title with the day. */
    public String name() {
        return title.isEmpty()
                ? t("governance.meeting.on", Formats.date(day))
                : t("governance.meeting.titled", title, Formats.date(day));
    }

    public String when() {
        return t("governance.meeting.when", Formats.weekday(day), Formats.clock(from), Formats.clock(to));
    }

    /** Computed, never kept. */
    public String stateWords(LocalDate today) {
        if (isCancelled()) return t("governance.meeting.state.cancelled");
        if (day.isBefore(today)) return t("governance.meeting.state.over");
        return t(isInvited() ? "governance.meeting.state.invited" : "governance.meeting.state.planned");
    }

    public Tone tone(LocalDate today) {
        if (isCancelled()) return Tone.WARNING;
        return isInvited() && !day.isBefore(today) ? Tone.SUCCESS : Tone.NEUTRAL;
    }
}
