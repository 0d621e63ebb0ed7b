/** Somebody of the same organisation stands in for the lead of a case, for a time (Vertretung). */
@NullMarked
package de.lotse.casework.substitution;

import org.jspecify.annotations.NullMarked;
