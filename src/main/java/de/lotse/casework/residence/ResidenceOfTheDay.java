package de.lotse.casework.residence;

import de.lotse.casework.day.DayItem;
import de.lotse.casework.day.DayItems;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ResidenceOfTheDay implements DayItems {

    private final ResidenceDue due;

    ResidenceOfTheDay(ResidenceDue due) {
        this.due = due;
    }

    @Override
    public List<DayItem> until(LocalDate day) {
        return due.ahead().stream()
                .filter(one -> !one.day().isAfter(day))
                .map(one -> new DayItem(
                        one.day(),
                        "casework.residence.heading",
                        one.text(),
                        one.clientName(),
                        "/faelle/" + one.caseId().value() + "/" + ResidenceService.TAB))
                .toList();
    }
}
