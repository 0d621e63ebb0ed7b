/** Meetings of a body: planned, invited to, postponed, called off; their agenda, papers and who was there. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.meetings;
