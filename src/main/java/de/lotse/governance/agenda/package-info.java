/** What a body deals with: items that wait for a meeting, and those on the agenda of one. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.agenda;
