/** Accounts, roles, signing in and sessions. */
@org.springframework.modulith.ApplicationModule(displayName = "Anmeldung")
@org.jspecify.annotations.NullMarked
package de.lotse.identity;
