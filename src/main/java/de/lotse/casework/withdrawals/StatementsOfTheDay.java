package de.lotse.casework.withdrawals;

import static de.lotse.web.Texts.t;

import de.lotse.casework.day.DayItem;
import de.lotse.casework.day.DayItems;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits to be assigned stands first: it counts already. It names nobody. */
@Component
class StatementsOfTheDay implements DayItems {

    private final Statements statements;

    StatementsOfTheDay(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<DayItem> until(LocalDate day) {
        if (!DeskService.RIGHT.isHers()) return List.of();
        return statements.open().stream().map(StatementsOfTheDay::item).toList();
    }

    private static DayItem item(Statement one) {
        return new DayItem(
                LocalDate.ofInstant(one.saidAt(), Formats.ZONE),
                "casework.withdrawals.day",
                t("casework.withdrawals.day.text", Formats.dateTime(one.saidAt())),
                "",
                one.path());
    }
}
