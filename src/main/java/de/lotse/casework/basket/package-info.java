/**
 * The basket of the organisation (Korb): new inquiries are given to a colleague or put on the waiting list. Read {@link BasketRows}
 * first, then {@link AssignmentService}.
 */
@NullMarked
package de.lotse.casework.basket;

import org.jspecify.annotations.NullMarked;
