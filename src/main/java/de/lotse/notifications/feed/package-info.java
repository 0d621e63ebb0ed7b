/** One's own calendar for a program of one's own (RFC 5545). */
@NullMarked
package de.lotse.notifications.feed;

import org.jspecify.annotations.NullMarked;
