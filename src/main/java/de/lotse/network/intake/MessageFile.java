package de.lotse.network.intake;

import static de.lotse.web.Texts.t;

import de.lotse.tables.CsvMade;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was said of each entry, for the spreadsheet in which it is repaired. */
final class MessageFile {

    private MessageFile() {}

    static byte[] of(List<IntakeRow> rows) {
        var csv = new CsvMade();
        csv.line(
                t("network.intake.row"),
                t("network.intake.entity"),
                t("network.intake.external"),
                t("network.intake.name"),
                t("network.intake.state"),
                t("network.intake.message"));
        for (var row : rows)
            csv.line(
                    row.line() == 0 ? "" : Integer.toString(row.line()),
                    t("network.intake.entity." + row.entity()),
                    row.externalId(),
                    row.name(),
                    t("network.intake.state." + row.state()),
                    Stream.concat(
                                    Stream.concat(
                                            row.says().stream(),
                                            row.questions().stream()
                                                    .filter(Question::isYesOrNo)
                                                    .map(Question::label)),
                                    row.differences().stream().map(MessageFile::words))
                            .collect(Collectors.joining(" ")));
        return csv.bytes();
    }

    private static String words(Difference one) {
        return t("network.intake.difference." + one.taken(), one.field(), one.here(), one.there());
    }

    /** What the source told and has no field here. */
    static byte[] kept(List<ExternalRecord> records) {
        var csv = new CsvMade();
        csv.line(
                t("network.intake.entity"),
                t("network.intake.external"),
                t("network.intake.name"),
                t("network.intake.kept.field"),
                t("network.intake.kept.value"));
        for (var record : records)
            record.kept().entrySet().stream()
                    .sorted(java.util.Map.Entry.comparingByKey())
                    .forEach(one -> csv.line(
                            t("network.intake.entity." + record.entity()),
                            record.externalId(),
                            record.name(),
                            one.getKey(),
                            one.getValue()));
        return csv.bytes();
    }
}
