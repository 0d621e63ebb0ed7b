package de.lotse.casework.referrals;

import java.util.List;

/** Why an organisation cannot help; some of them point to a gap in the structure. */
enum DeclineReason {
    NOT_ELIGIBLE,
    NO_CAPACITY,
    WRONG_ADDRESS,
    LANGUAGE_BARRIER,
    /** These two are answers to whoever asks for a case. */
    CLIENT_DISAGREES,
    WORK_GOES_ON,
    OTHER;

    static List<DeclineReason> of(ReferralMode mode) {
        return mode == ReferralMode.TRANSFER_REQUEST
                ? List.of(CLIENT_DISAGREES, WORK_GOES_ON, OTHER)
                : List.of(NOT_ELIGIBLE, NO_CAPACITY, WRONG_ADDRESS, LANGUAGE_BARRIER, OTHER);
    }
}
