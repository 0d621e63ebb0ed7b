package de.lotse.casework.calendar;

import static de.lotse.web.Texts.t;

import java.time.LocalDate;

/** A colleague is away; both days are included. Why, nobody asks. */
record Gone(String name, LocalDate from, LocalDate last) {

    boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(last);
    }

    String line() {
        return t("casework.calendar.away", name);
    }
}
