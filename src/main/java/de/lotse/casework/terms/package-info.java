/** What a municipality calls differently (Eigene Begriffe). */
@NullMarked
package de.lotse.casework.terms;

import org.jspecify.annotations.NullMarked;
