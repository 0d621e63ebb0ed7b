/**
 * Moving away (Wegzug): what the person, or with her consent the office of the new municipality, gets on paper – the Übergabeblatt –
 * and what is remembered of it.
 */
@NullMarked
package de.lotse.casework.relocation;

import org.jspecify.annotations.NullMarked;
