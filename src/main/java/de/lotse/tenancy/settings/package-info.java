/** The history of what a municipality sets. */
@org.jspecify.annotations.NullMarked
package de.lotse.tenancy.settings;
