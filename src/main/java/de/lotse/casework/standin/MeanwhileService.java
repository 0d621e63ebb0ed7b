package de.lotse.casework.standin;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.day.DayNotice;
import de.lotse.casework.day.DayNotices;
import de.lotse.shared.NotFound;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a colleague who is back what happened in her cases. */
@Service
@Transactional
class MeanwhileService implements DayNotices {

    static final String PATH = "/start/inzwischen";

    private final Meanwhile meanwhile;
    private final AccessLog log;
    private final Clock clock;

    MeanwhileService(Meanwhile meanwhile, AccessLog log, Clock clock) {
        this.meanwhile = meanwhile;
        this.log = log;
        this.clock = clock;
    }

    MeanwhilePage page() {
        var today = LocalDate.now(clock);
        var away = meanwhile.last(today).orElseThrow(NotFound::new);
        var cases = meanwhile.since(away.from());
        log.record(
                Action.LIST,
                "case",
                cases.stream().map(one -> one.caseId().value()).toList(),
                "MEMBERSHIP");
        return new MeanwhilePage(away, cases, today);
    }

    @Override
    public List<DayNotice> now() {
        var today = LocalDate.now(clock);
        return meanwhile.last(today).stream()
                .map(away -> new DayNotice(
                        away.lasts(today)
                                ? t("casework.standin.away", Formats.date(away.last()))
                                : t("casework.standin.back"),
                        t("casework.standin.back.text", Formats.date(away.from())),
                        PATH,
                        t("casework.standin.back.link")))
                .toList();
    }
}
