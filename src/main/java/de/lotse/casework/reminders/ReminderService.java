package de.lotse.casework.reminders;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.reminders.ReminderForm.Wanted;
import de.lotse.casework.reminders.Reminders.Ending;
import de.lotse.casework.reminders.Reminders.Origin;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReminderService {

    private static final String TAB = "verlauf";
    private static final int YEARS_AHEAD = 10;

    private final CaseHeads heads;
    private final Reminders reminders;
    private final AccessLog log;
    private final Once once;
    private final Clock clock;

    ReminderService(CaseHeads heads, Reminders reminders, AccessLog log, Once once, Clock clock) {
        this.heads = heads;
        this.reminders = reminders;
        this.log = log;
        this.once = once;
        this.clock = clock;
    }

    RemindersPage mine(ReminderForm form, Errors errors) {
        var all = reminders.mine(today().plusYears(YEARS_AHEAD));
        log.record(Action.LIST, "case", cases(all), "MEMBERSHIP");
        return new RemindersPage(null, all, form, errors, today());
    }

    RemindersPage ofCase(CaseId caseId, ReminderForm form, Errors errors) {
        var head = heads.open(caseId, TAB);
        return new RemindersPage(head, reminders.ofCase(caseId), form, errors, today());
    }

    /** A reminder without a case, for oneself. */
    String add(Wanted wanted, @Nullable UUID key) {
        return once.run(key, () -> {
            reminders.add(null, Scope.actor().user(), wanted.dueOn(), wanted.text(), Origin.MANUAL);
            return "/wiedervorlagen";
        });
    }

    String add(CaseId caseId, Wanted wanted, @Nullable UUID key) {
        return once.run(key, () -> {
            var head = heads.openForChange(caseId, TAB);
            reminders.add(caseId, Scope.actor().user(), wanted.dueOn(), wanted.text(), Origin.MANUAL);
            return head.path("wiedervorlagen");
        });
    }

    void end(UUID id, Ending ending) {
        reminders.end(opened(id), ending);
    }

    void postpone(UUID id, int days) {
        reminders.postpone(opened(id), today().plusDays(days));
    }

    private Reminder opened(UUID id) {
        var reminder = reminders.get(id);
        if (reminder.caseId() != null) heads.openForAftercare(reminder.caseId(), TAB);
        return reminder;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static List<UUID> cases(List<Reminder> all) {
        return all.stream()
                .map(Reminder::caseId)
                .filter(Objects::nonNull)
                .map(CaseId::value)
                .distinct()
                .toList();
    }
}
