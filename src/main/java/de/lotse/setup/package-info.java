/** Setting up a municipality: its organisations, and the guided path that leads through everything a new one needs. */
@org.springframework.modulith.ApplicationModule(displayName = "Einrichtung")
@org.jspecify.annotations.NullMarked
package de.lotse.setup;
