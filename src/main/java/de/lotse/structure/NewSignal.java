package de.lotse.structure;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A structural signal as it is given.
 *
 * @param month in which it was observed; no day, which would lead to a case
 * @param severity 1 hinders, 2 delays for long or costs much, 3 threatens somebody's livelihood or safety
 * @param waitDays 1–3650, where it is about waiting
 */
public record NewSignal(
        SignalCodes codes,
        YearMonth month,
        int severity,
        Level level,
        @Nullable Integer waitDays,
        SignalSource source) {}
