/** Keeps structural signals, and counts those of all organisations. */
@NullMarked
package de.lotse.structure.signals;

import org.jspecify.annotations.NullMarked;
