/** Who works on a case and who must not: co-workers, supervision, substitution in one place, and exclusions (Wer arbeitet mit, Ausschluss). */
@NullMarked
package de.lotse.casework.team;

import org.jspecify.annotations.NullMarked;
