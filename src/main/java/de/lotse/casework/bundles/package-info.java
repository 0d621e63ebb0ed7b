/** What the offices of the municipality usually need (Übliche Angaben je Stelle), so that a consent is a matter of one tick. */
@NullMarked
package de.lotse.casework.bundles;

import org.jspecify.annotations.NullMarked;
