package de.lotse.identity.account;

import de.lotse.shared.Actor;

/** Who one is here, and what one sets up for oneself. */
record AccountPage(Actor actor) {}
