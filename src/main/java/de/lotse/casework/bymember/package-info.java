/** Needs and steps of a family together, member by member. */
@NullMarked
package de.lotse.casework.bymember;

import org.jspecify.annotations.NullMarked;
