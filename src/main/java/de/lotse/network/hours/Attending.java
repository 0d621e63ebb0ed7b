package de.lotse.network.hours;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How somebody attends at these hours; {@code attending_type} of HSDS, which leaves its words open. */
public enum Attending {
    UNSAID(""),
    IN_PERSON("in person"),
    TELEPHONE("by telephone"),
    ONLINE("online");

    private final String words;

    Attending(String words) {
        this.words = words;
    }

    /** As it stands in the column {@code attending_type} and goes to HSDS. */
    public String words() {
        return words;
    }

    /** Empty for words of somebody else, which then are a remark. */
    public static Optional<Attending> of(String words) {
        var plain = words.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(one -> one.words.equals(plain)
                        || one.name().toLowerCase(Locale.ROOT).equals(plain))
                .findFirst();
    }
}
