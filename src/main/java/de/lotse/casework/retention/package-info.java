/** How long what is closed is kept (Aufbewahrung), as the municipality has settled it. */
@NullMarked
package de.lotse.casework.retention;

import org.jspecify.annotations.NullMarked;
