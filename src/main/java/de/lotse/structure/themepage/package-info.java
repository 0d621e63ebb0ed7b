/** One theme from its signals to its effect, on a page that takes a minute, and as a sheet for the ministry. */
@org.jspecify.annotations.NullMarked
package de.lotse.structure.themepage;
