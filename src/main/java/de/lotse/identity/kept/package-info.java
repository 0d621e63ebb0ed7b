/** Typed text outlives the session: what was sent too late is kept for its author until she has signed in again. */
@NullMarked
package de.lotse.identity.kept;

import org.jspecify.annotations.NullMarked;
