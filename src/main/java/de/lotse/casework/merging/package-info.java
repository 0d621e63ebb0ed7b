/** Persons who were recorded twice: candidates, the comparison, merging, and taking it back for 90 days. Cases are never merged. */
@NullMarked
package de.lotse.casework.merging;

import org.jspecify.annotations.NullMarked;
