package de.lotse.casework.letters;

import de.lotse.documents.PdfDocument;

/** What became of a text that was sent. */
sealed interface Written {

    record Filed(String path) implements Written {}

    record Previewed(PdfDocument pdf) implements Written {}

    record Refused(LetterFormPage page) implements Written {}
}
