/** The open consultation hour (Offene Sprechstunde): who waits, who is called in, and advice that needs no case. */
@NullMarked
package de.lotse.casework.walkin;

import org.jspecify.annotations.NullMarked;
