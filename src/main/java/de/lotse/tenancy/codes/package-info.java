/** Reference data: read from our own files at start, kept in the database, served from memory. */
@org.jspecify.annotations.NullMarked
package de.lotse.tenancy.codes;
