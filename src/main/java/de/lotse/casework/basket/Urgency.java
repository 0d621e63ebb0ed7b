package de.lotse.casework.basket;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.kern.Tone;
import java.util.List;
import java.util.stream.Stream;

/** The urgency of an inquiry (dringlich, bald, normal), the most urgent first. */
public enum Urgency {
    ACUTE,
    HIGH,
    NORMAL;

    public String label() {
        return t("casework.inquiry.priority." + this);
    }

    public Tone tone() {
        return switch (this) {
            case ACUTE -> Tone.DANGER;
            case HIGH -> Tone.WARNING;
            case NORMAL -> Tone.NEUTRAL;
        };
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
