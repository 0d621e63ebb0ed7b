package de.lotse.network.links;

/** @param mailed whether the mail server took it */
record LinkMadePage(LinkMade made, boolean mailed) {}
