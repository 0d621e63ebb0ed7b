/** The demo installation: two municipalities with invented people, filled once on an empty database. */
@org.springframework.modulith.ApplicationModule(displayName = "Vorführung")
@org.jspecify.annotations.NullMarked
package de.lotse.demo;
