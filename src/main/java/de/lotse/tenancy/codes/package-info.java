/** Code lists: read from our own files at start, kept in the database, served from memory, and what municipalities make of them. */
@org.jspecify.annotations.NullMarked
package de.lotse.tenancy.codes;
