package de.lotse.casework.exports;

import de.lotse.web.Reading;
import java.time.LocalDate;

/** The limit as typed. */
record ExportLimitForm(String persons, int version) {

    ExportLimitForm {
        persons = persons == null ? "" : persons.strip();
    }

    Reading read(LocalDate today) {
        var reading = new Reading(today);
        reading.number("persons", persons, 1, ExportLimits.MOST);
        return reading;
    }
}
