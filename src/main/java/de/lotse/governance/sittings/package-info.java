/** The page of one meeting: when and where, agenda with papers and decisions, who was there, minutes, tasks; and its invitation on paper. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.sittings;
