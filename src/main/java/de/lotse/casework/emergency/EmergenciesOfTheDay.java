package de.lotse.casework.emergency;

import static de.lotse.web.Texts.t;

import de.lotse.casework.day.DayItem;
import de.lotse.casework.day.DayItems;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the lead of the case at once, and those who review what is to be reviewed. */
@Component
class EmergenciesOfTheDay implements DayItems {

    private final Emergencies emergencies;

    EmergenciesOfTheDay(Emergencies emergencies) {
        this.emergencies = emergencies;
    }

    @Override
    public List<DayItem> until(LocalDate day) {
        var items = new ArrayList<DayItem>();
        for (var one : emergencies.inCasesOfMine()) items.add(toLead(one));
        if (ReviewService.REVIEW.isHers()) for (var one : emergencies.toReview()) items.add(toReviewer(one));
        return items;
    }

    private static DayItem toLead(Emergency one) {
        return new DayItem(
                LocalDate.ofInstant(one.startedAt(), Formats.ZONE),
                "casework.emergency.day",
                t("casework.emergency.day.lead", one.user(), one.caseNumber(), one.reason()),
                "",
                "/faelle/" + one.caseId() + "/" + EmergencyService.TAB);
    }

    private static DayItem toReviewer(Emergency one) {
        return new DayItem(
                one.due(),
                "casework.emergency.day",
                t("casework.emergency.day.review", one.user(), one.caseNumber()),
                "",
                ReviewService.PATH + "/" + one.id());
    }
}
