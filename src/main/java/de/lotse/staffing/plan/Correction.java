package de.lotse.staffing.plan;

import java.time.Instant;

/**
 * What was entered wrongly and has been put right.
 *
 * @param was what stood there before, in words
 * @param by name of the colleague who corrected it, empty if she has gone
 */
public record Correction(String was, String reason, Instant at, String by) {}
