package de.lotse.identity.account;

import de.lotse.web.Errors;

/**
 * A new passkey or security key.
 *
 * @param offer for the browser, as JSON
 * @param pending whether the person gets no further without it
 */
record KeyPage(String offer, String name, boolean pending, Errors errors) {}
