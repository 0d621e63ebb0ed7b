/** Texts with headings and tables as PDF and DOCX. */
@NullMarked
package de.lotse.documents.papers;

import org.jspecify.annotations.NullMarked;
