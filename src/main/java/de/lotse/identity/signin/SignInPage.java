package de.lotse.identity.signin;

import de.lotse.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in page; a wrong password keeps the user name.
 *
 * @param notice message key of what led here, if there is something to say
 * @param otherWays beside the password
 */
record SignInPage(String username, Errors errors, @Nullable String notice, List<OtherWays.Way> otherWays) {}
