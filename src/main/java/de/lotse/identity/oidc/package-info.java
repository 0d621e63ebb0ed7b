/**
 * Signing in with the identity provider of an organisation (OpenID Connect Core 1.0, Back-Channel Logout 1.0, PKCE of RFC 7636). Spring
 * Security does the protocol; here stands who may be whom.
 */
@NullMarked
package de.lotse.identity.oidc;

import org.jspecify.annotations.NullMarked;
