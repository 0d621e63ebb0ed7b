package de.lotse.casework.worktime;

import static de.lotse.web.Texts.t;

import de.lotse.shared.GermanCalendar.Closed;
import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days off as typed; without a last day it is one day. */
record ClosedForm(
        String name, String from, String to, @Nullable UUID _once) {

    static final ClosedForm EMPTY = new ClosedForm("", "", "", null);
    static final int LONGEST = 300;

    ClosedForm {
        name = name == null ? "" : name.strip();
        from = from == null ? "" : from.strip();
        to = to == null ? "" : to.strip();
    }

    /** What was typed, and what is wrong with it; the days are null when something is. */
    Read read(LocalDate today) {
        var reading = new Reading(today);
        reading.text("name", name, LONGEST, t("casework.worktime.name.missing"));
        var first = reading.requiredDate("from", from);
        var last = reading.date("to", to).orElse(first);
        if (last.isBefore(first)) reading.errors().reject("to", t("casework.worktime.order"));
        else if (!last.isBefore(first.plusDays(Closed.LONGEST)))
            reading.errors().reject("to", t("casework.worktime.long", Closed.LONGEST));
        return new Read(reading.errors().any() ? null : new Closed(first, last, name), reading.errors());
    }

    record Read(@Nullable Closed days, Errors errors) {}
}
