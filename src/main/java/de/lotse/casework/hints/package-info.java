/** From a case into the structure: what is proposed as a structural signal, what was given, and who has read its words. */
@NullMarked
package de.lotse.casework.hints;

import org.jspecify.annotations.NullMarked;
