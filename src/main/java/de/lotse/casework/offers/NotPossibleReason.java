package de.lotse.casework.offers;

import static de.lotse.web.Texts.t;

/** Why an offer did not work. */
enum NotPossibleReason {
    NO_CAPACITY,
    WAITING_TIME,
    NOT_ELIGIBLE,
    LANGUAGE,
    TOO_FAR,
    DOES_NOT_EXIST;

    String label() {
        return t("casework.offers.reason." + this);
    }
}
