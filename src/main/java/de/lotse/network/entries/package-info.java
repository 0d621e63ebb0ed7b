/**
 * An organisation, a place or an offer with everything that hangs on it, each field as one canonical text: so that two states of an entry
 * can be compared, kept and put back whatever the field is.
 */
@org.jspecify.annotations.NullMarked
package de.lotse.network.entries;
