/** Consent, memberships, exclusions and the one access decision. */
@org.springframework.modulith.ApplicationModule(displayName = "Einwilligung")
@org.jspecify.annotations.NullMarked
package de.lotse.consent;
