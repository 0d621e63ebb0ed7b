/** The list of bodies, and the page of one: members, meetings, decisions, open tasks. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.overview;
