/** Which cells of a table with margins are hidden, and why nobody can compute them: the method of docs/disclosure.md, without a database. */
@org.jspecify.annotations.NullMarked
package de.lotse.reporting.suppression;
