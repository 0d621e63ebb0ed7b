/**
 * Withdrawals that are said to somebody who does not work on the case (Widerruf aufnehmen): at the reception, to a substitute with the limited
 * view, to a recipient. Nothing here tells whether anybody is known. What can be assigned counts at once, the rest waits with whoever is
 * responsible, and counts from the moment in which it was said (Art. 7 Abs. 3 DSGVO).
 */
@NullMarked
package de.lotse.casework.withdrawals;

import org.jspecify.annotations.NullMarked;
