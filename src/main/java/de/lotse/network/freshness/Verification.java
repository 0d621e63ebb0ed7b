package de.lotse.network.freshness;

import java.time.LocalDate;

/**
 * That somebody has said that an offer is right.
 *
 * @param assurer who said so, as she is called there; may be empty
 * @param recordedBy name of the colleague who noted it, empty for a link
 */
record Verification(LocalDate on, Method method, String assurer, String recordedBy) {}
