/** What the municipality has set differently (Verlauf der Einstellungen): by whom, when, from what to what. */
@NullMarked
package de.lotse.casework.settings;

import org.jspecify.annotations.NullMarked;
