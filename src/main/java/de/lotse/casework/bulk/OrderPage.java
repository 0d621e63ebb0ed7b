package de.lotse.casework.bulk;

import de.lotse.web.Errors;
import java.util.List;
import java.util.Map;

/**
 * An order that could not be carried out as it was sent: the rows that were chosen, and what is to be repaired.
 *
 * @param forCases of cases, else of reminders
 * @param fields what the list was asked for
 */
record OrderPage(
        boolean forCases,
        List<Line> lines,
        boolean all,
        int total,
        String dueOn,
        String text,
        Map<String, String> fields,
        Errors errors) {

    String action() {
        return BulkRun.PATH + (forCases ? "/faelle" : "/wiedervorlagen");
    }

    String listPath() {
        return forCases ? "/faelle" : "/wiedervorlagen";
    }

    /** @param value as its box sends it */
    record Line(String value, String label) {}
}
