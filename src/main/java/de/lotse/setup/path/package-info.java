/** „Einrichtung“: the guided path of a new municipality, step by step, to be left and found again. */
@NullMarked
package de.lotse.setup.path;

import org.jspecify.annotations.NullMarked;
