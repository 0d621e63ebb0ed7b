package de.lotse.staffing.plan;

import java.util.UUID;

/**
 * That somebody holds a post or a function.
 *
 * @param share of full time in hundredths; 0 for a function
 */
public record Holding(UUID id, UUID post, UUID colleague, Span valid, int share) {}
