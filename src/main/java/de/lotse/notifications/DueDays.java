package de.lotse.notifications;

import de.lotse.tenancy.EachOrganisation;
import de.lotse.tenancy.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Walks through all organisations to tell people of what is due soon; each person is told by the walk through her own. */
@Component
public class DueDays {

    private final EachOrganisation organisations;
    private final WorkingDays workingDays;
    private final Clock clock;

    DueDays(EachOrganisation organisations, WorkingDays workingDays, Clock clock) {
        this.organisations = organisations;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** @param daysAhead working days before something is due on which it is told */
    public void walk(int daysAhead, Telling telling) {
        organisations.inTransaction(_ -> {
            var today = LocalDate.now(clock);
            telling.tell(workingDays.current().workingDaysAfter(today, daysAhead), today);
        });
    }

    /** Tells the people of one organisation, in a transaction. */
    @FunctionalInterface
    public interface Telling {

        /** @param soon the last day of which is told now */
        void tell(LocalDate soon, LocalDate today);
    }
}
