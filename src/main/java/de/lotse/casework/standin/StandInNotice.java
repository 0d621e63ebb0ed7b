package de.lotse.casework.standin;

import static de.lotse.web.Texts.t;

import de.lotse.casework.day.DayNotice;
import de.lotse.casework.day.DayNotices;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** For whom one stands in, above Mein Tag. */
@Component
class StandInNotice implements DayNotices {

    private final StandIns standIns;

    StandInNotice(StandIns standIns) {
        this.standIns = standIns;
    }

    @Override
    public List<DayNotice> now() {
        var all = standIns.all();
        if (all.isEmpty()) return List.of();
        var colleagues = all.stream().map(StandIn::colleague).distinct().collect(Collectors.joining(", "));
        return List.of(new DayNotice(
                t("casework.standin.notice", colleagues),
                t("casework.standin.notice.text", all.size()),
                "/vertretungen",
                t("casework.standin.notice.link")));
    }
}
