/** A session that is locked: by whom it belongs to, or by itself. What was open is there again when it is unlocked. */
@NullMarked
package de.lotse.identity.lock;

import org.jspecify.annotations.NullMarked;
