/** Tenants (the 54 districts and independent cities) and the organisations in them, each its own data controller; code lists. */
@org.springframework.modulith.ApplicationModule(displayName = "Kommunen und Organisationen")
@org.jspecify.annotations.NullMarked
package de.lotse.tenancy;
