package de.lotse.casework.files;

/** What became of a document that somebody wanted to add. */
sealed interface Filed {

    /** @param duplicate says when the same file was added before; empty when it is new in the case */
    record Added(String path, String duplicate) implements Filed {}

    record Refused(DocumentsPage page) implements Filed {}
}
