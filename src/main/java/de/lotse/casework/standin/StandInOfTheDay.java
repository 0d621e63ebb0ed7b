package de.lotse.casework.standin;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.casework.day.DayItem;
import de.lotse.casework.day.DayItems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What one does for a colleague in cases of which one has the limited view, and whom one has to call, on Mein Tag. */
@Component
class StandInOfTheDay implements DayItems {

    private final Needed needed;
    private final AccessLog log;
    private final Clock clock;

    StandInOfTheDay(Needed needed, AccessLog log, Clock clock) {
        this.needed = needed;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public List<DayItem> until(LocalDate day) {
        var today = LocalDate.now(clock);
        var meetings = needed.meetingsUntil(today, day);
        var calls = needed.callsOfVisibleCases();
        var dues = needed.duesUntil(today, day);
        var items = new ArrayList<DayItem>();
        meetings.forEach(one -> items.add(item(one, today, "/vertretungen/")));
        calls.forEach(one -> items.add(item(one, today, "/vertretungen/anrufe/")));
        dues.forEach(one -> items.add(new DayItem(
                one.dueOn(),
                "casework.deadlines.one",
                one.label(),
                one.clientName(),
                "/vertretungen/" + one.caseId().value())));
        var shown = Stream.concat(
                        Stream.concat(meetings.stream(), calls.stream()).map(Meeting::caseId),
                        dues.stream().map(Due::caseId))
                .map(caseId -> caseId.value())
                .distinct()
                .toList();
        if (!shown.isEmpty()) log.record(AccessLog.Action.LIST, "case", shown, "SUBSTITUTION");
        return items;
    }

    private static DayItem item(Meeting one, LocalDate today, String path) {
        var href = path + one.caseId().value();
        if (one.toCall())
            return new DayItem(
                    today, "casework.standin.call", t("casework.standin.off", one.when()), one.clientName(), href);
        var text = one.where().isEmpty()
                ? one.times()
                : t("casework.appointments.day.itemInRoom", one.times(), one.where());
        return new DayItem(one.on(), one.from(), "casework.appointments.one", text, one.clientName(), href);
    }
}
