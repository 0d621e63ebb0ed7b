package de.lotse.casework.takeover;

import static de.lotse.web.Texts.t;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.regex.Pattern;

/** Messages as CSV that German Excel opens as it is: byte order mark, semicolons. */
final class MessageFile {

    static final String MEDIA_TYPE = "text/csv;charset=UTF-8";
    private static final Pattern COMPUTED = Pattern.compile("^[=+\\-@\\t\\r]");

    private MessageFile() {}

    static byte[] of(List<TakeoverRow> rows) {
        var text = new StringBuilder("\ufeff");
        line(
                text,
                t("casework.takeover.row"),
                t("casework.takeover.person"),
                t("casework.takeover.state"),
                t("casework.takeover.message"));
        for (var row : rows)
            line(
                    text,
                    Integer.toString(row.number()),
                    row.name(),
                    t("casework.takeover.state." + row.state()),
                    String.join(" ", row.messages()));
        return text.toString().getBytes(UTF_8);
    }

    private static void line(StringBuilder text, String... cells) {
        for (var i = 0; i < cells.length; i++) text.append(i == 0 ? "" : ";").append(quoted(cells[i]));
        text.append("\r\n");
    }

    /** A spreadsheet must not take a name for a formula. */
    private static String quoted(String cell) {
        var harmless = COMPUTED.matcher(cell).find() ? "'" + cell : cell;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
