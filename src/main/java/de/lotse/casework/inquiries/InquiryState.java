package de.lotse.casework.inquiries;

import de.lotse.shared.Conflict;
import java.util.Set;

/** The states of an inquiry and the only ways between them. Only the lead puts one that is begun back into the basket. */
enum InquiryState {
    RECEIVED,
    CLEARING,
    ADVISED,
    REDIRECTED,
    DECLINED,
    HANDED_OVER,
    CASE_OPENED;

    Set<InquiryState> next() {
        return switch (this) {
            case RECEIVED -> Set.of(CLEARING);
            case CLEARING -> Set.of(ADVISED, REDIRECTED, DECLINED, HANDED_OVER, CASE_OPENED);
            case ADVISED, REDIRECTED, DECLINED, HANDED_OVER, CASE_OPENED -> Set.of();
        };
    }

    boolean isOpen() {
        return !next().isEmpty();
    }

    /** Throws {@link Conflict} where there is no such way, most likely because a colleague was faster. */
    InquiryState become(InquiryState other) {
        if (!next().contains(other)) throw new Conflict();
        return other;
    }

    /** The end of an inquiry. Whoever records it at once has cleared at once, too. */
    InquiryState end(InquiryState outcome) {
        return (this == RECEIVED ? become(CLEARING) : this).become(outcome);
    }
}
