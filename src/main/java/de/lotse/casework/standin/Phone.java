package de.lotse.casework.standin;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tone;

/**
 * A telephone number.
 *
 * @param name whose it is; empty for the client
 * @param safe YES, NO or TIMES, which {@code times} explains
 */
record Phone(String name, String value, String safe, String times) {

    String label() {
        var label = t("casework.people.contacts.safe." + safe);
        return times.isEmpty() ? label : t("casework.standin.phone.times", label, times);
    }

    Tone tone() {
        return switch (safe) {
            case "YES" -> Tone.SUCCESS;
            case "TIMES" -> Tone.WARNING;
            default -> Tone.DANGER;
        };
    }
}
