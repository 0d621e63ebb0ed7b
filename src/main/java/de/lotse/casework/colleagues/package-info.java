/** Who does case work in the own organisation, wherever one of them is chosen. */
@NullMarked
package de.lotse.casework.colleagues;

import org.jspecify.annotations.NullMarked;
