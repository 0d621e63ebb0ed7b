package de.lotse.casework.timeline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event in the course of a case.
 *
 * @param type the end of the message key {@code casework.timeline.<type>}
 * @param detail what was said with it, decrypted; may be empty
 * @param text of the thing that it tells of, such as a note; null if there is none to show in place
 * @param href where that thing stands, if anywhere
 * @param sealed whether it lies in a protected area
 * @param correction where that thing is struck or moved, if anywhere
 */
public record TimelineEntry(
        UUID id,
        String type,
        Instant occurredAt,
        Instant recordedAt,
        String author,
        String detail,
        @Nullable String text,
        @Nullable String href,
        @Nullable String correction,
        boolean sealed) {}
