/** Mails that something waits, and when somebody wants them. */
@NullMarked
package de.lotse.notifications.mails;

import org.jspecify.annotations.NullMarked;
