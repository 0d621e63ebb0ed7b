package de.lotse.casework.appointments;

import de.lotse.casework.CaseId;
import de.lotse.casework.closure.ContactAttempts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** An appointment to which the person did not come is an attempt in vain, for closing a case because the contact was lost. */
@Component
class MissedAppointments implements ContactAttempts {

    private final Appointments appointments;

    MissedAppointments(Appointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public List<LocalDate> of(CaseId caseId) {
        return appointments.missed(caseId);
    }
}
