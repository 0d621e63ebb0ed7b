/**
 * Taking over running cases from a spreadsheet: upload, meaning of the columns, dry run, take-over, and taking all of it back.
 *
 * <p>A table is read to plain text first ({@link de.lotse.casework.takeover.Table}); the file itself is kept only encrypted and deleted
 * after the take-over.
 */
@NullMarked
package de.lotse.casework.takeover;

import org.jspecify.annotations.NullMarked;
