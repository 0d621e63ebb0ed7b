package de.lotse.consent;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One version of what is explained to the person: information sheet and declaration in one.
 *
 * @param plain whether it is in plain language
 * @param body paragraphs, one a line; a line that begins with {@code "# "} is a heading, with {@code "- "} a point of a list
 */
public record ConsentText(
        UUID id, String language, boolean plain, int version, String title, String body, LocalDate validFrom) {}
