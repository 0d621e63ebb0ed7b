package de.lotse.identity.signinlog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param everything whether those who came in stand there, too
 * @param own whether only accounts of the own organisation do
 * @param nextHref null on the last page
 * @param firstHref null on the first page
 */
record SignInLogPage(
        List<LoggedSignIn> lines,
        boolean everything,
        boolean own,
        @Nullable String nextHref,
        @Nullable String firstHref) {}
