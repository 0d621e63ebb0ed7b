/**
 * Conversations of several about one case (Gespräch zu mehreren, case conference): agenda, who takes part, minutes item by item. Who comes
 * from another organisation reads the items that a live grant for this purpose covers, and no other; a conversation about somebody unnamed
 * is the other form.
 */
@NullMarked
package de.lotse.casework.conferences;

import org.jspecify.annotations.NullMarked;
