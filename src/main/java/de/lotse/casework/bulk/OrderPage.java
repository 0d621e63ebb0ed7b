package de.lotse.casework.bulk;

import de.lotse.casework.bulk.BulkRun.Subject;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import java.util.Map;

/**
 * An order that could not be carried out as it was sent: the rows that were chosen, and what is to be repaired.
 *
 * @param colleagues who may get inquiries or cases
 * @param colleague who was chosen
 * @param fields what the list was asked for
 */
record OrderPage(
        Subject subject,
        List<Line> lines,
        boolean all,
        int total,
        String dueOn,
        String text,
        List<Option> colleagues,
        String colleague,
        Map<String, String> fields,
        Errors errors) {

    boolean forCases() {
        return subject == Subject.CASES;
    }

    boolean forInquiries() {
        return subject == Subject.INQUIRIES;
    }

    boolean forLedCases() {
        return subject == Subject.LED_CASES;
    }

    String action() {
        return subject.orderPath();
    }

    String listPath() {
        return subject.listPath();
    }

    /** @param value as its box sends it */
    record Line(String value, String label) {}
}
