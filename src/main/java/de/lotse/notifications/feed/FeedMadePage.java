package de.lotse.notifications.feed;

/** @param address of the calendar, shown this once */
record FeedMadePage(String address) {}
