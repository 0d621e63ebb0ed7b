package de.lotse.identity.signin;

import de.lotse.web.Errors;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in page; a wrong password keeps the user name.
 *
 * @param notice message key of what led here, if there is something to say
 */
record SignInPage(String username, Errors errors, @Nullable String notice) {}
