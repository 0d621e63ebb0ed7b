/** The list of the cases that one may open (Fälle): filters, order, pages. */
@NullMarked
package de.lotse.casework.caselist;

import org.jspecify.annotations.NullMarked;
