package de.lotse.casework.handovers;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import java.util.List;
import java.util.stream.Stream;

/** What the person may agree to, each by itself. */
enum Part {
    NAME,
    CONCERN,
    PHONE,
    LANGUAGE,
    DISTRICT,
    URGENCY;

    String label() {
        return t("casework.handovers.part." + this);
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
