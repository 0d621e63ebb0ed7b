/** What people show beside a password: codes of an app, passkeys and security keys, printed codes; and the page where they set it up. */
@NullMarked
package de.lotse.identity.factors;

import org.jspecify.annotations.NullMarked;
