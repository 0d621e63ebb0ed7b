/** The page on which the lead of an organisation writes what stands on its letters. */
@NullMarked
package de.lotse.casework.letterhead;

import org.jspecify.annotations.NullMarked;
