/** What waits to be read. */
@NullMarked
package de.lotse.notifications.inbox;

import org.jspecify.annotations.NullMarked;
