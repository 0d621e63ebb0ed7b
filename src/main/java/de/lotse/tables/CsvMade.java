package de.lotse.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.regex.Pattern;

/** CSV that German Excel opens as it is: byte order mark, semicolons. */
public final class CsvMade {

    private static final Pattern COMPUTED = Pattern.compile("^[=+\\-@＝＋－＠\\t\\r]");

    private final StringBuilder text = new StringBuilder("\ufeff");

    public void line(String... cells) {
        line(List.of(cells));
    }

    public void line(List<String> cells) {
        for (var i = 0; i < cells.size(); i++) text.append(i == 0 ? "" : ";").append(quoted(cells.get(i)));
        text.append("\r\n");
    }

    public byte[] bytes() {
        return text.toString().getBytes(UTF_8);
    }

    /** A spreadsheet must not take a name for a formula. */
    private static String quoted(String cell) {
        var harmless = COMPUTED.matcher(cell).find() ? "'" + cell : cell;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
