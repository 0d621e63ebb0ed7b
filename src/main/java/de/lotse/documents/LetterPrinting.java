package de.lotse.documents;

/** Makes the two forms of a letter: PDF/UA to send and to keep, DOCX to work on. */
public interface LetterPrinting {

    String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    PdfDocument pdf(Letter letter);

    /** With real styles, headings and the language set, so that it is accessible in a word processor, too. */
    byte[] docx(Letter letter);
}
