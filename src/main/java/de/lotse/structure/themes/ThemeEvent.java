package de.lotse.structure.themes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a theme; never changed.
 *
 * @param from stage before, or null where it stayed
 * @param to stage after, or null where it stayed
 * @param decision of governance
 */
public record ThemeEvent(
        LocalDate on, @Nullable Stage from, @Nullable Stage to, String text, @Nullable UUID decision, @Nullable String author) {}
