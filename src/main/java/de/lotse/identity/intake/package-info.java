/** „Listen einlesen“: organisations and people of a municipality from a spreadsheet; all of it or nothing, after a dry run. */
@NullMarked
package de.lotse.identity.intake;

import org.jspecify.annotations.NullMarked;
