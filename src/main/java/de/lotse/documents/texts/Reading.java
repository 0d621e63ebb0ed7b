package de.lotse.documents.texts;

import de.lotse.documents.OfficeText;
import de.lotse.documents.OfficeText.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the parts of a text together as they are met, up to a measure. A table inside a table is text of its cell, a paragraph inside
 * a paragraph (a text box) text of that paragraph.
 */
final class Reading {

    private static final int MOST_PARTS = 2_000;
    private static final int MOST_ROWS = 1_000;
    private static final int MOST_COLUMNS = 40;
    private static final int LONGEST = 200_000;

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> row = new ArrayList<>();
    private List<List<String>> rows = new ArrayList<>();
    private int paragraphs;
    private int tables;
    private int length;
    private int lines;
    private boolean full;

    /** Whether no more is taken. */
    boolean isFull() {
        return full;
    }

    void write(String more) {
        if (full) return;
        var left = LONGEST - length;
        if (more.length() > left) full = true;
        var taken = more.substring(0, Math.min(left, more.length()));
        length += taken.length();
        text.append(taken);
    }

    void beginParagraph() {
        if (paragraphs > 0 || tables > 0) text.append('\n');
        paragraphs++;
    }

    /** @param level of a heading; 0 for none */
    void endParagraph(int level, boolean point) {
        paragraphs--;
        if (paragraphs > 0 || tables > 0) return;
        var whole = taken();
        if (whole.isEmpty()) return;
        add(level > 0 ? new Part.Heading(level, whole) : point ? new Part.Point(whole) : new Part.Paragraph(whole));
    }

    void beginTable() {
        tables++;
    }

    void endCell() {
        if (tables > 1) text.append(' ');
        else if (row.size() < MOST_COLUMNS) row.add(taken());
        else taken();
    }

    void endRow() {
        if (tables > 1) return;
        while (!row.isEmpty() && row.getLast().isEmpty()) row.removeLast();
        if (!row.isEmpty() && lines++ < MOST_ROWS) rows.add(List.copyOf(row));
        if (lines > MOST_ROWS) full = true;
        row.clear();
    }

    void endTable(String title) {
        if (--tables > 0) return;
        if (!rows.isEmpty()) add(new Part.Table(title, rows));
        rows = new ArrayList<>();
    }

    OfficeText done() {
        return new OfficeText(parts, full);
    }

    private String taken() {
        var whole = text.toString().strip();
        text.setLength(0);
        return whole;
    }

    private void add(Part part) {
        if (parts.size() < MOST_PARTS) parts.add(part);
        else full = true;
    }
}
