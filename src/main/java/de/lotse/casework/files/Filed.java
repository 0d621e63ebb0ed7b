package de.lotse.casework.files;

/** What became of files that somebody wanted to add. */
sealed interface Filed {

    /**
     * @param text says what was saved, and what to look after
     * @param warns whether there is something to look after
     */
    record Added(String path, String text, boolean warns) implements Filed {}

    record Refused(DocumentsPage page) implements Filed {}
}
