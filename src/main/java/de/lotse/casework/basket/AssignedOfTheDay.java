package de.lotse.casework.basket;

import static de.lotse.web.Texts.t;

import de.lotse.casework.day.DayItem;
import de.lotse.casework.day.DayItems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Inquiries that one got from the lead and has not begun, on Mein Tag. */
@Component
class AssignedOfTheDay implements DayItems {

    private final BasketRows rows;
    private final Clock clock;

    AssignedOfTheDay(BasketRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<DayItem> until(LocalDate day) {
        var today = LocalDate.now(clock);
        return rows.mine().stream()
                .map(one -> new DayItem(today, "casework.basket.mine", name(one.name()), "", "/anfragen/" + one.id()))
                .toList();
    }

    private static String name(String name) {
        return name.isEmpty() ? t("casework.inquiry.anonymous") : name;
    }
}
