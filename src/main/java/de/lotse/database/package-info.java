/** The PostgreSQL that comes with Lotse or that the operator names, its roles, its migrations and the pools of connections: that of the application and that of the public pages. */
@org.springframework.modulith.ApplicationModule(displayName = "Datenbank")
@org.jspecify.annotations.NullMarked
package de.lotse.database;
