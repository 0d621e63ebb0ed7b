/**
 * The disclosure service: every number that leaves the circle of those who may open the rows behind it goes through {@link
 * de.lotse.reporting.Disclosure}. It knows no other domain module; those count, and ask it what may be shown. The method stands in
 * docs/disclosure.md.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Kleine Zahlen")
@org.jspecify.annotations.NullMarked
package de.lotse.reporting;
