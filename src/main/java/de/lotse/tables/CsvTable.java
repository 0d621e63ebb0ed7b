package de.lotse.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** A text with separators. The separator is the one of {@code ; , tab} that most lines have equally often. */
final class CsvTable {

    private static final char[] SEPARATORS = {';', '\t', ','};
    private static final int LOOKED_AT = 30;
    private static final String TOLD = "sep="; // Excel writes the separator into the first line

    private CsvTable() {}

    static Table read(byte[] content) {
        var text = TextBytes.decode(content);
        var told = text.startsWith(TOLD) && text.length() > TOLD.length();
        var separator = told ? text.charAt(TOLD.length()) : separatorOf(text);
        var lines = new TableFile.Lines();
        try (var records = format(separator).parse(new StringReader(text))) {
            for (var one : records) {
                if (told && one.getRecordNumber() == 1) continue;
                var cells = new ArrayList<String>();
                one.forEach(cell -> cells.add(CellText.clean(cell)));
                lines.add(Math.toIntExact(one.getRecordNumber()), withoutTail(cells));
            }
        } catch (IOException | UncheckedIOException _) {
            throw new TableRefused("tables.file.broken");
        }
        return new Table(lines.all(), false);
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
    }

    private static List<String> withoutTail(List<String> cells) {
        while (!cells.isEmpty() && cells.getLast().isEmpty()) cells.removeLast();
        return cells;
    }

    private static char separatorOf(String text) {
        var best = SEPARATORS[0];
        var most = 0;
        for (var candidate : SEPARATORS) {
            var score = score(text, candidate);
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return best;
    }

    /** How many of the first lines have as many separators as the line with the most of them nearly has. */
    private static int score(String text, char separator) {
        var counts = counts(text, separator);
        var most = counts.stream().mapToInt(count -> count).max().orElse(0);
        if (most == 0) return 0;
        return (int) counts.stream().filter(count -> count == most).count() * 100 + most;
    }

    private static List<Integer> counts(String text, char separator) {
        var counts = new ArrayList<Integer>();
        var quoted = false;
        var count = 0;
        for (var i = 0; i < text.length() && counts.size() < LOOKED_AT; i++) {
            var letter = text.charAt(i);
            if (letter == '"') quoted = !quoted;
            else if (letter == separator && !quoted) count++;
            else if (letter == '\n' && !quoted) {
                counts.add(count);
                count = 0;
            }
        }
        counts.add(count);
        return counts;
    }
}
