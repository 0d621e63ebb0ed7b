/** „Wer darf was“: areas and rights by role, as the code itself has them. */
@NullMarked
package de.lotse.identity.matrix;

import org.jspecify.annotations.NullMarked;
