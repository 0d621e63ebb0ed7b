/**
 * The ground of the public pages: which addresses are public, in which language one is asked for, what they may be kept for, and the frame
 * around them. Whoever makes such a page reads with {@link de.lotse.database.PublicReading} and asks {@link Visit#current()} for the rest.
 */
@NullMarked
package de.lotse.network.site;

import org.jspecify.annotations.NullMarked;
