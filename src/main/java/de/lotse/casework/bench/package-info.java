/**
 * Fills a database of its own for {@code ./lotse bench}: many cases at once, written by COPY as the owner of the tables. The
 * one place that writes other modules' tables (organisations, accounts, memberships); without {@code lotse.bench.cases} it
 * does nothing, and it never touches a database that has a municipality.
 */
@NullMarked
package de.lotse.casework.bench;

import org.jspecify.annotations.NullMarked;
