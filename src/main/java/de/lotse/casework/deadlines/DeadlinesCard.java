package de.lotse.casework.deadlines;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseCard.Line;
import de.lotse.casework.cases.CaseCard.Link;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.overview.OverviewCard;
import de.lotse.kern.Tone;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The open deadlines of a case, and the way to all of them. */
@Component
class DeadlinesCard implements OverviewCard {

    private final Deadlines deadlines;
    private final Clock clock;

    DeadlinesCard(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 28;
    }

    @Override
    public Optional<CaseCard> of(CaseHead head) {
        var today = LocalDate.now(clock);
        var lines = deadlines.of(head.id()).stream()
                .filter(Deadline::isOpen)
                .map(deadline -> line(head, deadline, today))
                .toList();
        return Optional.of(CaseCard.ofLines(
                t("casework.deadlines.title"),
                lines,
                t("casework.deadlines.none.title"),
                new Link(head.path(DeadlineService.PATH), t("casework.deadlines.all"))));
    }

    @Override
    public Optional<CaseCard> onSheet(CaseHead head) {
        return of(head);
    }

    private static Line line(CaseHead head, Deadline deadline, LocalDate today) {
        return new Line(
                t(deadline.labelKey()),
                t("casework.deadlines.dueOn", Formats.date(deadline.dueOn())),
                head.path(DeadlineService.PATH + "/" + deadline.id()),
                Formats.due(deadline.dueOn(), today),
                deadline.state(today) == Deadline.State.OVERDUE ? Tone.DANGER : Tone.NEUTRAL);
    }
}
