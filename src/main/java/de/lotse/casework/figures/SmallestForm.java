package de.lotse.casework.figures;

import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.LocalDate;

/** The limit as typed. */
record SmallestForm(String smallest, int version) {

    SmallestForm {
        smallest = smallest == null ? "" : smallest.strip();
    }

    static SmallestForm of(Smallest.Setting known) {
        return new SmallestForm(String.valueOf(known.smallest()), known.version());
    }

    SmallestForm over(int newer) {
        return new SmallestForm(smallest, newer);
    }

    Errors check(LocalDate today) {
        var reading = new Reading(today);
        reading.number("smallest", smallest, Suppression.LEAST, Suppression.MOST);
        return reading.errors();
    }

    /** After {@link #check} found nothing. */
    Smallest.Setting setting() {
        return new Smallest.Setting(version, Integer.parseInt(smallest));
    }
}
