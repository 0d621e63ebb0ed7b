/** On which days a municipality works. */
@org.jspecify.annotations.NullMarked
package de.lotse.tenancy.calendar;
