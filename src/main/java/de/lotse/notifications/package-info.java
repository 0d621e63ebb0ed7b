/** What people are told of: in Lotse, by mail, in their own calendar; never with a name or a content. */
@org.springframework.modulith.ApplicationModule(displayName = "Mitteilungen")
@org.jspecify.annotations.NullMarked
package de.lotse.notifications;
