package de.lotse.structure.procedures;

import de.lotse.structure.procedures.Procedure.Duty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The rows of a form in which duties are typed: {@code office1}, {@code what1}, {@code due1} and so on. */
final class DutyRows {

    private static final int FREE = 3;
    private static final int MOST = 30;

    private DutyRows() {}

    /** Those in which something stands. */
    static List<Duty> of(Map<String, String> sent) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(row -> new Duty(at(sent, "office", row), at(sent, "what", row), at(sent, "due", row)))
                .filter(row -> !isEmpty(row))
                .toList();
    }

    private static String at(Map<String, String> sent, String name, int row) {
        return sent.getOrDefault(name + row, "").strip();
    }

    private static boolean isEmpty(Duty row) {
        return row.office().isEmpty() && row.what().isEmpty() && row.due().isEmpty();
    }

    /** With a few that are free. */
    static List<Duty> toShow(List<Duty> typed) {
        var rows = new ArrayList<>(typed);
        for (var i = 0; i < FREE && rows.size() < MOST; i++) rows.add(new Duty("", "", ""));
        return rows;
    }
}
