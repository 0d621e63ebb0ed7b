package de.lotse.casework.bodies;

import de.lotse.casework.day.DayItem;
import de.lotse.casework.day.DayItems;
import de.lotse.governance.OwnDates;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Meetings that somebody is invited to, her tasks from them, and the orders of bodies that she answers for. */
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
                        switch (one.kind()) {
                            case MEETING -> "casework.bodies.meeting";
                            case TASK -> "casework.bodies.task";
                            case ORDER -> "casework.bodies.order";
                        },
                        one.text(),
                        "",
                        one.path()))
                .toList();
    }
}
