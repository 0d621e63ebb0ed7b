/** The KERN design system: typed templates and the few records they take. */
@org.springframework.modulith.ApplicationModule(displayName = "Gestaltung")
@org.jspecify.annotations.NullMarked
package de.lotse.kern;
