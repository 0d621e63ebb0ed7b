package de.lotse.structure.measures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A target agreement (Zielvereinbarung). */
public record Agreement(
        int version,
        String text,
        String parties,
        LocalDate from,
        @Nullable LocalDate until) {}
