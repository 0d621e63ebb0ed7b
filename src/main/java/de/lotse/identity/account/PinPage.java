package de.lotse.identity.account;

import de.lotse.web.Errors;

/** @param there whether there is one that the new one takes the place of */
record PinPage(boolean there, Errors errors) {}
