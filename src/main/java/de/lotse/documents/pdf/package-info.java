/** Accessible PDF from XHTML. */
@org.jspecify.annotations.NullMarked
package de.lotse.documents.pdf;
