/** The virus scanner clamd, spoken to over its socket. */
@org.jspecify.annotations.NullMarked
package de.lotse.documents.scan;
