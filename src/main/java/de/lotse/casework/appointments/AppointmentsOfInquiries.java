package de.lotse.casework.appointments;

import de.lotse.casework.CaseId;
import de.lotse.casework.inquiries.InquiryMeetings;
import de.lotse.casework.timeline.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the inquiry itself has to know of its appointments. */
@Component
class AppointmentsOfInquiries implements InquiryMeetings {

    private final InquiryAppointments appointments;
    private final Timeline timeline;
    private final Clock clock;

    AppointmentsOfInquiries(InquiryAppointments appointments, Timeline timeline, Clock clock) {
        this.appointments = appointments;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public List<Agreed> of(UUID inquiry) {
        return appointments.of(inquiry).stream()
                .map(one -> new Agreed(
                        one.meeting().words(),
                        one.detail(),
                        one.stateLabel(),
                        one.tone(),
                        one.state().isPlanned(),
                        one.path()))
                .toList();
    }

    @Override
    public void end(UUID inquiry, boolean advised, LocalDate on) {
        appointments.endAll(inquiry, advised, on);
    }

    @Override
    public void moveInto(CaseId caseId, UUID inquiry) {
        for (var one : appointments.of(inquiry))
            timeline.add(
                    caseId,
                    one.state().entry(),
                    clock.instant(),
                    one.id(),
                    one.meeting().words());
        appointments.moveInto(caseId, inquiry);
    }
}
