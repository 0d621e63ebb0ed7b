package de.lotse.casework.bodies;

import de.lotse.casework.day.DayItem;
import de.lotse.casework.day.DayItems;
import de.lotse.governance.OwnDates;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Meetings that somebody is invited to, and her tasks from them. */
@Component
class BodiesOfTheDay implements DayItems {

    private final OwnDates dates;

    BodiesOfTheDay(OwnDates dates) {
        this.dates = dates;
    }

    @Override
    public List<DayItem> until(LocalDate day) {
        return dates.until(day).stream()
                .map(one -> new DayItem(
                        one.on(),
                        one.at(),
                        one.kind() == OwnDates.Kind.MEETING ? "casework.bodies.meeting" : "casework.bodies.task",
                        one.text(),
                        "",
                        one.path()))
                .toList();
    }
}
