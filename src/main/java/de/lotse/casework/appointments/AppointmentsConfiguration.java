package de.lotse.casework.appointments;

import de.lotse.casework.cases.CaseTab;
import de.lotse.casework.timeline.TimelineGroup;
import de.lotse.casework.timeline.TimelineText;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AppointmentsConfiguration {

    @Bean
    CaseTab appointmentsTab() {
        return new CaseTab(25, Appointment.TAB, "casework.appointments.title");
    }

    @Bean
    TimelineGroup appointmentEntries() {
        return new TimelineGroup(
                25,
                "appointments",
                Set.of(
                        "appointment",
                        "appointmentMoved",
                        "appointmentHeld",
                        "appointmentMissed",
                        "appointmentCancelled",
                        "appointmentTakenBack"));
    }

    @Bean
    TimelineText appointmentEntry() {
        return new AppointmentEntry("appointment");
    }

    @Bean
    TimelineText appointmentMovedEntry() {
        return new AppointmentEntry("appointmentMoved");
    }

    @Bean
    TimelineText appointmentMissedEntry() {
        return new AppointmentEntry("appointmentMissed");
    }

    @Bean
    TimelineText appointmentCancelledEntry() {
        return new AppointmentEntry("appointmentCancelled");
    }
}
