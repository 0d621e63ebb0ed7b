package de.lotse.casework.appointments;

import de.lotse.web.DateText;
import de.lotse.web.Formats;
import de.lotse.web.TimeText;
import java.time.LocalDate;

/**
 * The time that was chosen in the calendar, as it stands in the address.
 *
 * @param tag a day
 * @param von when it begins
 */
record Slot(String tag, String von) {

    Slot {
        tag = AppointmentForm.typed(tag);
        von = AppointmentForm.typed(von);
    }

    /** Empty where none was chosen, or it cannot be read. */
    String day(LocalDate today) {
        return DateText.parse(tag, today) instanceof DateText.Parsed(var day) ? Formats.date(day) : "";
    }

    String from() {
        return TimeText.parse(von).map(Object::toString).orElse("");
    }

    /** For the address of the next step; nothing that could not be read. */
    String query(LocalDate today) {
        if (!(DateText.parse(tag, today) instanceof DateText.Parsed(var day))) return "";
        return "?tag=" + day + (from().isEmpty() ? "" : "&von=" + from());
    }
}
