package de.lotse.casework.appointments;

import java.time.LocalDate;
import java.util.List;

/**
 * For whom a new appointment is.
 *
 * @param words what was looked for; empty at first, and then those who were spoken with last are shown
 */
record SubjectsPage(String words, Slot slot, List<Subject> cases, List<Subject> inquiries, LocalDate today) {

    boolean searched() {
        return !words.isEmpty();
    }

    String action() {
        return NewAppointmentController.PATH + slot.query(today);
    }

    /** Somebody who is not here yet: she asks for the first time. */
    boolean nobody() {
        return cases.isEmpty() && inquiries.isEmpty();
    }
}
