package de.lotse.casework.emergency;

import static de.lotse.web.Texts.t;

import de.lotse.casework.day.DayNotice;
import de.lotse.casework.day.DayNotices;
import de.lotse.web.Formats;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way back to what the acting person has opened in an emergency. */
@Component
class EmergencyNotices implements DayNotices {

    private final Emergencies emergencies;

    EmergencyNotices(Emergencies emergencies) {
        this.emergencies = emergencies;
    }

    @Override
    public List<DayNotice> now() {
        return emergencies.mineNow().stream()
                .map(one -> new DayNotice(
                        t("casework.emergency.title"),
                        t("casework.emergency.mine", one.caseNumber(), Formats.dateTime(one.over())),
                        "/faelle/" + one.caseId(),
                        t("casework.emergency.mine.link")))
                .toList();
    }
}
