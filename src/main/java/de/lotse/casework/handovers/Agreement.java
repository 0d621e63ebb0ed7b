package de.lotse.casework.handovers;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How and when the person agreed; who asked her is whoever records it. */
record Agreement(How how, LocalDate on) {

    enum How {
        IN_PERSON,
        PHONE,
        WRITTEN;

        String label() {
            return t("casework.handovers.how." + this);
        }

        static List<Option> options() {
            return Stream.of(values())
                    .map(one -> new Option(one.name(), one.label()))
                    .toList();
        }

        static boolean isOne(String value) {
            return Stream.of(values()).anyMatch(one -> one.name().equals(value));
        }
    }
}
