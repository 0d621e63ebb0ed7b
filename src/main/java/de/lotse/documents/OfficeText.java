package de.lotse.documents;

import java.util.List;

/**
 * What an office file says, without its looks.
 *
 * @param shortened whether there is more than was read
 */
public record OfficeText(List<Part> parts, boolean shortened) {

    public OfficeText {
        parts = List.copyOf(parts);
    }

    public sealed interface Part {

        /** @param level from 1 */
        record Heading(int level, String text) implements Part {}

        record Paragraph(String text) implements Part {}

        /** A point of a list. */
        record Point(String text) implements Part {}

        /**
         * @param title the name of a sheet; empty for a table in a text
         * @param rows not all equally long
         */
        record Table(String title, List<List<String>> rows) implements Part {

            public Table {
                rows = rows.stream().map(List::copyOf).toList();
            }
        }
    }
}
