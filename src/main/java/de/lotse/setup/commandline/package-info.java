/** The commands of {@code ./lotse admin}. */
@NullMarked
package de.lotse.setup.commandline;

import org.jspecify.annotations.NullMarked;
