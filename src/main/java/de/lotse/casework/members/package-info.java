/** Who belongs to the household of a case, as far as other features name one of them. */
@NullMarked
package de.lotse.casework.members;

import org.jspecify.annotations.NullMarked;
