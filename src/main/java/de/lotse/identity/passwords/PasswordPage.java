package de.lotse.identity.passwords;

import de.lotse.web.Errors;

/**
 * A new password.
 *
 * @param action where the form goes
 * @param username whose it is, so that a password manager notes it
 * @param own whether somebody who is signed in changes her own, and so types the old one
 */
record PasswordPage(String action, String username, boolean own, Errors errors) {}
