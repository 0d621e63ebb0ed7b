package de.lotse.casework.reminders;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.kern.Option;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes reminders that somebody set by hand into another case; the caller has opened the first for a change. Those that come of a rule or a plan belong to what stays. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReminderCarrying {

    private final Reminders reminders;

    ReminderCarrying(Reminders reminders) {
        this.reminders = reminders;
    }

    /** Those set by hand that are open, by their ids. */
    public List<Option> open(CaseId caseId) {
        return reminders.byHand(caseId).stream()
                .map(one ->
                        new Option(one.id().toString(), t("casework.reminders.dated", date(one.dueOn()), one.text())))
                .toList();
    }

    /** How many open ones cannot go along. */
    public int staying(CaseId caseId) {
        return reminders.ofCase(caseId).size() - reminders.byHand(caseId).size();
    }

    /** Of these, the open ones are gone from the first case afterwards and wait for whoever leads the other one; others are left alone. */
    public void move(CaseId from, Collection<String> ids, CaseId to) {
        reminders.byHand(from).stream()
                .filter(one -> ids.contains(one.id().toString()))
                .forEach(one -> reminders.move(one, to));
    }
}
