package de.lotse.identity.intake;

import static de.lotse.web.Texts.t;

import de.lotse.tables.CsvMade;
import java.util.List;

/** What was said of each row, for the spreadsheet in which it is repaired. */
final class MessageFile {

    private MessageFile() {}

    static byte[] of(List<IntakeRow> rows) {
        var csv = new CsvMade();
        csv.line(
                t("identity.intake.row"),
                t("identity.intake.name"),
                t("identity.intake.state"),
                t("identity.intake.message"));
        for (var row : rows)
            csv.line(
                    Integer.toString(row.number()),
                    row.name(),
                    t("identity.intake.state." + row.state()),
                    String.join(" ", row.messages()));
        return csv.bytes();
    }
}
