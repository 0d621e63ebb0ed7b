package de.lotse.casework.appointments;

import de.lotse.casework.CaseId;
import de.lotse.casework.timeline.TimelineText;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Leads from the course of the case to an appointment. */
record AppointmentEntry(String type) implements TimelineText {

    @Override
    public Map<UUID, String> texts(CaseId caseId, Collection<UUID> references) {
        return Map.of();
    }

    @Override
    public String href(CaseId caseId, UUID reference) {
        return Appointment.path(caseId, reference);
    }
}
