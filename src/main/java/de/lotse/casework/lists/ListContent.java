package de.lotse.casework.lists;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list that can be taken away as a table, contributed as a bean. It runs inside the caller's transaction and writes no access log. */
public interface ListContent {

    /** By which it is named: {@code CASES}, {@code REMINDERS}. */
    String kind();

    /**
     * The rows that the acting person may see now.
     *
     * @param filter by the names of the list's address
     */
    Content of(Map<String, String> filter);

    /**
     * One row with its cells, as many as there are columns.
     *
     * @param caseId null for what belongs to no case
     */
    record Row(@Nullable UUID caseId, List<String> cells) {}

    record Content(String title, List<String> columns, List<Row> rows) {}
}
