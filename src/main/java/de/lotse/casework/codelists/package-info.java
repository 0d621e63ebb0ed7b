/** The code lists of a municipality (Auswahllisten): what is offered, in which order and until when. */
@NullMarked
package de.lotse.casework.codelists;

import org.jspecify.annotations.NullMarked;
