package de.lotse.casework.takeover;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.toMap;

import de.lotse.casework.takeover.TakeoverRow.State;
import de.lotse.tables.CsvMade;
import de.lotse.tables.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is left to be repaired, or was skipped: the rows as they were in the list, under their headings, with what is to be said of each behind them. */
final class Remainder {

    private static final Set<State> LEFT = EnumSet.of(State.PROBLEM, State.WAITING, State.FAILED, State.SKIPPED);

    private Remainder() {}

    static boolean isLeft(State state) {
        return LEFT.contains(state);
    }

    /** CSV that can be taken over again as it is; empty if nothing is left. Bare day numbers since 1904 would be read wrongly there. */
    static Optional<byte[]> of(Table table, int headerRow, List<TakeoverRow> rows) {
        var left = rows.stream()
                .filter(row -> isLeft(row.state()))
                .collect(toMap(TakeoverRow::number, Function.identity()));
        if (left.isEmpty() || table.date1904()) return Optional.empty();
        var head = Field.in(table).at(headerRow).orElseThrow();
        var csv = new CsvMade();
        var columns = table.columns();
        csv.line(cells(head, columns, t("casework.takeover.message")));
        for (var line : table.lines()) {
            var row = left.get(line.number());
            if (row != null) csv.line(cells(line, columns, String.join(" ", row.messages())));
        }
        return Optional.of(csv.bytes());
    }

    private static List<String> cells(Table.Line line, int columns, String last) {
        var cells = new ArrayList<String>();
        for (var column = 0; column < columns; column++) cells.add(line.cell(column));
        cells.add(last);
        return cells;
    }
}
