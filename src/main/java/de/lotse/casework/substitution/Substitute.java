package de.lotse.casework.substitution;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who stands in, from and to which day; both days are included.
 *
 * @param limited whether she sees name, telephone, appointments and deadlines only
 */
record Substitute(UUID membershipId, String name, LocalDate from, LocalDate to, boolean limited) {}
