package de.lotse.documents;

import java.util.List;

/**
 * A German text with headings and tables, for paper and for a word processor.
 *
 * @param creator who made it, for the properties of the file; or empty
 */
public record OfficePaper(String title, String creator, List<Block> blocks) {

    /** Office Open XML (ISO/IEC 29500). */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public sealed interface Block {

        /** Below the title; there is no other level. */
        record Heading(String text) implements Block {}

        /** Plain text; an empty line begins another paragraph. */
        record Paragraph(String text) implements Block {}

        record Bullets(List<String> items) implements Block {}

        /** The first column names the rows, the head is repeated on each page. */
        record Table(String caption, List<Column> columns, List<List<String>> rows) implements Block {}
    }

    /** @param numeric whether its cells stand at the right */
    public record Column(String label, boolean numeric) {

        public static Column of(String label) {
            return new Column(label, false);
        }

        public static Column numeric(String label) {
            return new Column(label, true);
        }
    }
}
