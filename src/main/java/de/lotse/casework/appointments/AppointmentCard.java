package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseCard.Line;
import de.lotse.casework.cases.CaseCard.Link;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.overview.OverviewCard;
import de.lotse.kern.Tone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is agreed next, on the overview of a case. */
@Component
class AppointmentCard implements OverviewCard {

    private static final int SHOWN = 3;

    private final Appointments appointments;
    private final Clock clock;

    AppointmentCard(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public Optional<CaseCard> of(CaseHead head) {
        var today = LocalDate.now(clock);
        var lines = appointments.of(head.id()).stream()
                .filter(one -> one.state().isPlanned())
                .limit(SHOWN)
                .map(one -> line(one, today))
                .toList();
        return Optional.of(CaseCard.ofLines(
                t("casework.appointments.title"),
                lines,
                t("casework.appointments.none.next"),
                new Link(head.path(Appointment.TAB), t("casework.appointments.all"))));
    }

    @Override
    public Optional<CaseCard> onSheet(CaseHead head) {
        return of(head);
    }

    private static Line line(Appointment one, LocalDate today) {
        var waits = one.meeting().on().isBefore(today);
        return new Line(
                one.meeting().words(),
                one.forWhom(one.host()),
                one.path(),
                waits ? t("casework.appointments.waits") : null,
                waits ? Tone.WARNING : Tone.NEUTRAL);
    }
}
