/** Signing in with a user name and a password; other factors plug in as further authentication providers. */
@NullMarked
package de.lotse.identity.signin;

import org.jspecify.annotations.NullMarked;
