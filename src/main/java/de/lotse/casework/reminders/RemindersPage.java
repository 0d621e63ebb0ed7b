package de.lotse.casework.reminders;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.filters.FilterBar;
import de.lotse.kern.Column;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Open reminders with the form for a new one, or those that have ended.
 *
 * @param head the case they belong to; null for all of the acting person's own
 * @param ended instead of the open ones, where the filter asks for them
 * @param bar one's saved filters; null on the page of a case
 */
record RemindersPage(
        @Nullable CaseHead head,
        List<Reminder> reminders,
        List<EndedReminder> ended,
        ReminderForm form,
        Errors errors,
        LocalDate today,
        RemindersFilter filter,
        @Nullable FilterBar bar) {

    /** Where the page is, to come back to it. */
    String here() {
        if (head == null) return filter.href();
        return filter.asksForEnded() ? endedHref() : action();
    }

    String endedHref() {
        return action() + "?stand=erledigt";
    }

    List<Option> periods() {
        return Option.named("casework.reminders.period.", RemindersFilter.PERIODS);
    }

    List<Option> states() {
        return Option.named("casework.reminders.state.", RemindersFilter.STATES);
    }

    boolean isEmpty() {
        return reminders.isEmpty() && ended.isEmpty();
    }

    List<Option> kinds() {
        return Option.named("casework.reminders.kind.", RemindersFilter.KINDS);
    }

    String action() {
        return head == null ? "/wiedervorlagen" : head.path("wiedervorlagen");
    }

    /** What is open may be ended in a closed case, too. */
    boolean endable() {
        return head == null || head.allowsAftercare();
    }

    /** On the page of a case the column with the case says nothing. */
    List<Column> columns() {
        return Stream.of("choose", "due", "text", "case", "action")
                .filter(column -> head == null || !(column.equals("case") || column.equals("choose")))
                .map(column -> Column.of(t("casework.reminders." + column)))
                .toList();
    }

    List<Column> endedColumns() {
        return Stream.of("ended", "text", "case", "action")
                .filter(column -> head == null || !column.equals("case"))
                .map(column -> Column.of(t("casework.reminders." + column)))
                .toList();
    }

    boolean writable() {
        return head == null || head.writable();
    }
}
