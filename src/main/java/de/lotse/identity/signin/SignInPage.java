package de.lotse.identity.signin;

import de.lotse.web.Errors;

/** The sign-in page; a wrong password keeps the user name. */
record SignInPage(String username, Errors errors) {}
