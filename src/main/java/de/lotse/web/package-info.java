/** Pages, forms, error pages, navigation and message bundles. */
@org.springframework.modulith.ApplicationModule(displayName = "Oberfläche")
@org.jspecify.annotations.NullMarked
package de.lotse.web;
