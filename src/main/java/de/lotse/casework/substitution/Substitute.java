package de.lotse.casework.substitution;

import java.time.LocalDate;
import java.util.UUID;

/** Who stands in, from and to which day; both days are included. */
record Substitute(UUID membershipId, String name, LocalDate from, LocalDate to) {}
