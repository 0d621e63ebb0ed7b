/** Notes and documents that only their author reads, and whom she names (geschützter Bereich, § 203 StGB). */
@NullMarked
package de.lotse.casework.compartments;

import org.jspecify.annotations.NullMarked;
