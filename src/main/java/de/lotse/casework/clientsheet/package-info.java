/**
 * The sheet of the person (Auskunftsblatt): what is stored about her, who received what and why, and who looked at it (Art. 15 DSGVO, § 83
 * SGB X). In the languages of the information sheets, on paper and on the screen. What must not stand in it is decided in ADR 0013.
 */
@NullMarked
package de.lotse.casework.clientsheet;

import org.jspecify.annotations.NullMarked;
