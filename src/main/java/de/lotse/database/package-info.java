/** The PostgreSQL that comes with Lotse or that the operator names, its two roles, its migrations and the pool of connections. */
@org.springframework.modulith.ApplicationModule(displayName = "Datenbank")
@org.jspecify.annotations.NullMarked
package de.lotse.database;
