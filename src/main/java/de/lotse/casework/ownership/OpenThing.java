package de.lotse.casework.ownership;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A deadline or an appointment that is still to come, and has to go along or to end.
 *
 * @param label as the own colleagues read it
 * @param told as it goes along: nobody else of the household is named in it
 */
record OpenThing(UUID id, Kind kind, String label, String told, LocalDate dueOn) {

    static final String GOES = "GOES";
    static final String ENDS = "ENDS";

    String field() {
        return "offen-" + id;
    }

    static List<Option> fates() {
        return Option.named("casework.ownership.fate.", List.of(GOES, ENDS));
    }

    String words() {
        return t("casework.ownership.open." + kind, label);
    }

    String toldWords() {
        return t("casework.ownership.open." + kind, told);
    }

    /** The keys are those by which a case asks about them when it is closed. */
    enum Kind {
        DEADLINE("deadlines"),
        APPOINTMENT("appointments");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
