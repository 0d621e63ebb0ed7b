package de.lotse.casework.statutory;

import java.time.LocalDate;
import java.util.List;

/** What the own organisation shared without consent, in codes and days. */
record ReviewsPage(List<Row> rows, LocalDate today) {

    List<Row> waiting() {
        return rows.stream().filter(row -> row.waits(today)).toList();
    }

    List<Row> done() {
        return rows.stream().filter(row -> !row.waits(today)).toList();
    }

    static String path(Row row) {
        return ReviewController.PATH + "/" + row.id();
    }
}
