package de.lotse.documents;

/**
 * One page of a PDF as it is read.
 *
 * @param count pages of the whole
 * @param text that the page holds as text; empty for a photo or scan
 */
public record PdfSheet(int count, String text) {}
