package de.lotse.casework.reminders;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Column;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Open reminders with the form for a new one.
 *
 * @param head the case they belong to; null for all of the acting person's own
 */
record RemindersPage(
        @Nullable CaseHead head, List<Reminder> reminders, ReminderForm form, Errors errors, LocalDate today) {

    String action() {
        return head == null ? "/wiedervorlagen" : head.path("wiedervorlagen");
    }

    /** What is open may be ended in a closed case, too. */
    boolean endable() {
        return head == null || head.allowsAftercare();
    }

    /** On the page of a case the column with the case says nothing. */
    List<Column> columns() {
        return Stream.of("due", "text", "case", "action")
                .filter(column -> head == null || !column.equals("case"))
                .map(column -> Column.of(t("casework.reminders." + column)))
                .toList();
    }

    boolean writable() {
        return head == null || head.writable();
    }
}
