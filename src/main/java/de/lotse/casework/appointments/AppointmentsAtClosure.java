package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.closure.OpenItems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What becomes of planned appointments when a case is closed. */
@Component
class AppointmentsAtClosure implements OpenItems {

    private final Appointments appointments;
    private final Clock clock;

    AppointmentsAtClosure(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "appointments";
    }

    @Override
    public Optional<Open> of(CaseHead head) {
        var count = planned(head.id()).size();
        if (count == 0) return Optional.empty();
        return Optional.of(new Open(count, t("casework.appointments.count", count), head.path(Appointment.TAB)));
    }

    /** One that is still to come cannot have been: it is called off either way. */
    @Override
    public void closeAll(CaseId caseId, Decision decision) {
        if (decision == Decision.AFTERCARE) return;
        for (var one : planned(caseId)) {
            var held = decision == Decision.DONE && !one.meeting().on().isAfter(LocalDate.now(clock));
            var state = held ? AppointmentState.HELD : AppointmentState.CANCELLED_BY_US;
            appointments.end(one, one.version(), state, held ? "" : t("casework.appointments.obsolete"), null);
        }
    }

    private List<Appointment> planned(CaseId caseId) {
        return appointments.of(caseId).stream()
                .filter(one -> one.state().isPlanned())
                .toList();
    }
}
