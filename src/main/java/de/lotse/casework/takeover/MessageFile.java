package de.lotse.casework.takeover;

import static de.lotse.web.Texts.t;

import de.lotse.tables.CsvMade;
import java.util.List;

/** What was said of each row, for the spreadsheet in which it is repaired. */
final class MessageFile {

    static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private MessageFile() {}

    static byte[] of(List<TakeoverRow> rows) {
        var csv = new CsvMade();
        csv.line(
                t("casework.takeover.row"),
                t("casework.takeover.person"),
                t("casework.takeover.state"),
                t("casework.takeover.message"));
        for (var row : rows)
            csv.line(
                    Integer.toString(row.number()),
                    row.name(),
                    t("casework.takeover.state." + row.state()),
                    String.join(" ", row.messages()));
        return csv.bytes();
    }
}
