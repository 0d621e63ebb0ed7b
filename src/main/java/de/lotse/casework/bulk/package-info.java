/** Bulk actions (Sammelaktionen): one thing done with many rows of a list, each decided by itself, with a result for each. */
@NullMarked
package de.lotse.casework.bulk;

import org.jspecify.annotations.NullMarked;
