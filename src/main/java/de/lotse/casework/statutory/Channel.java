package de.lotse.casework.statutory;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How an office outside the municipality learnt something. */
enum Channel {
    PHONE,
    TALK,
    LETTER,
    MAIL,
    PRINT;

    static List<Option> options() {
        return Option.named("casework.statutory.channel.", values());
    }

    static Optional<Channel> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    String label() {
        return t("casework.statutory.channel." + this);
    }
}
