/**
 * The organisation over time: units, posts, functions beside posts, and who holds which from when to when. Every question can be asked
 * for any day (docs/adr/0016).
 */
@org.springframework.modulith.ApplicationModule(displayName = "Organisation und Stellen")
@org.jspecify.annotations.NullMarked
package de.lotse.staffing;
