/** Where one is signed in, how long, and ending it. */
@NullMarked
package de.lotse.identity.ownsessions;

import org.jspecify.annotations.NullMarked;
