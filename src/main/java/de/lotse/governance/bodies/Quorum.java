package de.lotse.governance.bodies;

import static de.lotse.web.Texts.t;

/** How many of those who vote have to be there so that a body can decide. */
public enum Quorum {
    NONE,
    ONE_THIRD,
    MORE_THAN_HALF,
    TWO_THIRDS;

    /**
     * @param present seats with a vote that are taken by somebody
     * @param seats all with a vote
     */
    public boolean isReached(int present, int seats) {
        return switch (this) {
            case NONE -> true;
            case ONE_THIRD -> present * 3 >= seats;
            case MORE_THAN_HALF -> present * 2 > seats;
            case TWO_THIRDS -> present * 3 >= seats * 2;
        };
    }

    public String label() {
        return t("governance.quorum." + name());
    }
}
