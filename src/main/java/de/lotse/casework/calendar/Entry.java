package de.lotse.casework.calendar;

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
     * An appointment of a case that the viewer may open, of one in which she stands in with the limited view, or of an inquiry.
     *
     * @param subjectId of the case or the inquiry
     * @param name for whom the case is led, and the member of the household for whom it is where that is somebody else
     * @param placeProtected whether the address of somebody in the case is protected, so that no place goes on paper
     * @param state the end of the message key {@code casework.appointments.state.<state>}
     * @param interpreted whether somebody comes to interpret
     * @param standsIn for a colleague
     */
    record Known(
            UUID id,
            UUID subjectId,
            Basis basis,
            String name,
            String place,
            boolean placeProtected,
            String state,
            boolean interpreted,
            boolean standsIn) {

        String href() {
            return switch (basis) {
                case MEMBERSHIP -> "/faelle/" + subjectId + "/termine/" + id;
                case SUBSTITUTION -> "/vertretungen/" + subjectId;
                case ORGANISATION -> "/anfragen/" + subjectId + "/termine/" + id;
            };
        }

        boolean ofAnInquiry() {
            return basis == Basis.ORGANISATION;
        }

        boolean planned() {
            return state.equals("PLANNED");
        }

        /** Nothing came of it. */
        boolean dropped() {
            return !planned() && !state.equals("HELD");
        }
    }

    /** Why something is known, as the access log tells it: of a case, of the limited view of one, or of an inquiry. */
    enum Basis {
        MEMBERSHIP("case"),
        SUBSTITUTION("case"),
        ORGANISATION("inquiry");

        private final String subject;

        Basis(String subject) {
            this.subject = subject;
        }

        String subject() {
            return subject;
        }
    }
}
