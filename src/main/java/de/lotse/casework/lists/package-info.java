/** Lists on paper. */
@NullMarked
package de.lotse.casework.lists;

import org.jspecify.annotations.NullMarked;
