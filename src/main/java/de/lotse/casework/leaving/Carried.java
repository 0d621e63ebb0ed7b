package de.lotse.casework.leaving;

import de.lotse.kern.Option;
import java.util.List;

/** What may go along into the new case, and how. Only what concerns the person herself; what was said with others stays. */
enum Carried {
    CONTACT_POINTS(How.MOVE, How.COPY, How.STAY),
    SCHOOLS(How.MOVE, How.COPY, How.STAY),
    IDENTIFIERS(How.MOVE, How.STAY), // an office gives a file number once
    RESIDENCE(How.MOVE, How.COPY, How.STAY),
    NEEDS(How.COPY, How.STAY), // a final assessment is never changed
    STEPS(How.COPY, How.STAY), // likewise an agreed plan
    DOCUMENTS(How.MOVE, How.STAY),
    CONTACTS(How.MOVE, How.STAY);

    private final List<How> ways;

    Carried(How... ways) {
        this.ways = List.of(ways);
    }

    /** The first one is proposed. */
    List<Option> options() {
        return Option.named("casework.leaving.how.", ways);
    }

    How how(String typed) {
        return ways.stream().filter(how -> how.name().equals(typed)).findFirst().orElse(How.STAY);
    }

    enum How {
        MOVE,
        COPY,
        STAY
    }
}
