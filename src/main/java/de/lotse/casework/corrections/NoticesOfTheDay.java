package de.lotse.casework.corrections;

import static de.lotse.web.Texts.t;

import de.lotse.casework.day.DayItem;
import de.lotse.casework.day.DayItems;
import de.lotse.casework.protection.ProtectionTabs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class NoticesOfTheDay implements DayItems {

    private final NoticeService notices;
    private final Clock clock;

    NoticesOfTheDay(NoticeService notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public List<DayItem> until(LocalDate day) {
        var open = notices.open();
        if (open == 0) return List.of();
        var text = t("casework.corrections.notices.open", open);
        return List.of(new DayItem(
                LocalDate.now(clock), "casework.corrections.notices.title", text, "", ProtectionTabs.CORRECTIONS));
    }
}
