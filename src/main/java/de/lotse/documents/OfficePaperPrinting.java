package de.lotse.documents;

/** Prints an {@link OfficePaper}, in both formats with the same content. */
public interface OfficePaperPrinting {

    /** As accessible PDF, see {@link PdfDocuments}. */
    PdfDocument pdf(OfficePaper paper);

    /** As DOCX with real headings, heads of tables, language and title, without macros. */
    byte[] docx(OfficePaper paper);
}
