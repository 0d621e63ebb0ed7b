/** The tab Familie und Haushalt: who belongs to the case, in which role and since when, who has custody, and taking somebody in. */
@NullMarked
package de.lotse.casework.household;

import org.jspecify.annotations.NullMarked;
