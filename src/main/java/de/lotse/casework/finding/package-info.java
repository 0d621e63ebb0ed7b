/**
 * Rules that find persons and words again: keys of names in any script, stems of notes, tokens that hide the stems.
 *
 * <p>No database and no Spring in here. Everything is compared by equality, because an index below a row-level policy serves
 * nothing else.
 */
@org.jspecify.annotations.NullMarked
package de.lotse.casework.finding;
