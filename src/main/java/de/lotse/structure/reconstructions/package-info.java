/** Case reconstructions: what happened, where it broke, how it should be; shared once nobody can be recognised. */
@NullMarked
package de.lotse.structure.reconstructions;

import org.jspecify.annotations.NullMarked;
