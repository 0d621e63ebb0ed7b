package de.lotse.casework.referrals;

import java.util.Arrays;
import java.util.List;

/** What came of it. */
enum Outcome {
    SERVICE_PROVIDED,
    PARTLY,
    CLIENT_DID_NOT_ATTEND,
    NOT_ELIGIBLE,
    NO_CAPACITY,
    LANGUAGE_BARRIER,
    /** Another organisation leads the case now; nobody chooses it, it comes about. */
    TAKEN_OVER,
    OTHER;

    /** What somebody can say came of a referral. */
    static List<Outcome> choosable() {
        return Arrays.stream(values()).filter(one -> one != TAKEN_OVER).toList();
    }
}
