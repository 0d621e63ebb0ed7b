package de.lotse.casework.calendar;

import de.lotse.casework.CaseId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some time that is taken.
 *
 * @param room of the own office; may be empty
 * @param known what it is about; null where the viewer may not open the case, and then nothing of it was read
 */
record Entry(
        LocalDate on,
        LocalTime from,
        LocalTime to,
        UUID colleagueId,
        String colleague,
        String room,
        @Nullable Known known) {

    /**
     * An appointment of a case that the viewer may open, or in which she stands in with the limited view.
     *
     * @param clientName for whom the case is led, and the member of the household for whom it is where that is somebody else
     * @param state the end of the message key {@code casework.appointments.state.<state>}
     * @param interpreted whether somebody comes to interpret
     * @param standsIn for a colleague
     * @param limited whether she sees name, telephone, appointments and deadlines only
     */
    record Known(
            UUID id,
            CaseId caseId,
            String clientName,
            String place,
            String state,
            boolean interpreted,
            boolean standsIn,
            boolean limited) {

        String href() {
            return limited ? "/vertretungen/" + caseId.value() : "/faelle/" + caseId.value() + "/termine/" + id;
        }

        boolean planned() {
            return state.equals("PLANNED");
        }

        /** Nothing came of it. */
        boolean dropped() {
            return !planned() && !state.equals("HELD");
        }
    }
}
