package de.lotse.casework.appointments;

import java.util.List;

/** How an appointment stands. Only a planned one can become anything else; what was noted by mistake becomes planned again. */
enum AppointmentState {
    PLANNED,
    HELD,
    MOVED,
    MISSED,
    CANCELLED_BY_PERSON,
    CANCELLED_BY_US,
    CANCELLED_BY_INTERPRETER;

    /** The ways in which nothing came of it. */
    static final List<AppointmentState> ABSENCES =
            List.of(MISSED, CANCELLED_BY_PERSON, CANCELLED_BY_US, CANCELLED_BY_INTERPRETER);

    boolean isPlanned() {
        return this == PLANNED;
    }

    /** A moved one goes on under its new date, so there is nothing to take back. */
    boolean mayBeTakenBack() {
        return this != PLANNED && this != MOVED;
    }

    /** The type of its entry in the course of the case. */
    String entry() {
        return switch (this) {
            case PLANNED -> "appointment";
            case HELD -> "appointmentHeld";
            case MOVED -> "appointmentMoved";
            case MISSED -> "appointmentMissed";
            case CANCELLED_BY_PERSON, CANCELLED_BY_US, CANCELLED_BY_INTERPRETER -> "appointmentCancelled";
        };
    }
}
