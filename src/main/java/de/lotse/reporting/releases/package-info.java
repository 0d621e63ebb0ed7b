/** What was released and is remembered, so that two releases cannot be taken from each other. */
@org.jspecify.annotations.NullMarked
package de.lotse.reporting.releases;
