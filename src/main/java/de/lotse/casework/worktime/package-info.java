/** On which days a municipality works (Arbeitstage und Feiertage): its Land, and days of its own. */
@NullMarked
package de.lotse.casework.worktime;

import org.jspecify.annotations.NullMarked;
