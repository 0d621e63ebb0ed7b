package de.lotse.casework.timeline;

import java.util.Set;

/**
 * Types of entries that one looks for together, contributed by their feature as a bean.
 *
 * @param order in tens
 * @param key the end of the message key {@code casework.timeline.group.<key>}
 */
public record TimelineGroup(int order, String key, Set<String> types) {}
