/** Passwords: what makes a good one, one's own, and the link with which somebody sets one. */
@NullMarked
package de.lotse.identity.passwords;

import org.jspecify.annotations.NullMarked;
