package de.lotse.consent;

import de.lotse.shared.OrganisationId;
import de.lotse.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On what something is shared without the person's consent: a norm, named by one person and approved by another. In an emergency one
 * decides and another reviews.
 *
 * @param recipient of this municipality; null when it is another office
 * @param office name of the other office, otherwise empty
 * @param norm code of the list disclosure_norm
 * @param emergency null where two persons decide beforehand
 * @param decision of the second person; null as long as there is none
 */
public record LegalBasis(
        UUID id,
        UUID caseId,
        UUID personId,
        @Nullable OrganisationId recipient,
        String office,
        List<ContentCategory> categories,
        String norm,
        String justification,
        @Nullable Emergency emergency,
        LocalDate validFrom,
        LocalDate validUntil,
        UserId decidedBy,
        Instant decidedAt,
        @Nullable Decision decision,
        Told told,
        @Nullable Instant endedAt) {

    /** What an emergency is shared for at the longest, in days. */
    public static final int LONGEST_EMERGENCY = 14;

    /** Within how many working days a second person reviews an emergency. */
    public static final int REVIEW_WITHIN = 2;

    public State state(LocalDate today) {
        if (decision != null && !decision.approved()) return emergency == null ? State.REFUSED : State.NOT_JUSTIFIED;
        if (endedAt != null) return State.ENDED;
        if (validUntil.isBefore(today)) return State.EXPIRED;
        if (decision != null) return State.APPROVED;
        return emergency == null ? State.PROPOSED : State.UNDER_REVIEW;
    }

    /** Whoever proposed it is never the second person. */
    public boolean isOf(UserId who) {
        return decidedBy.equals(who);
    }

    /** Whether this person may say now, once, what she thinks of it; an emergency is reviewed even after its end. */
    public boolean awaits(UserId who, LocalDate today) {
        return decision == null && !isOf(who) && (emergency != null || state(today) == State.PROPOSED);
    }

    public enum State {
        PROPOSED,
        UNDER_REVIEW,
        APPROVED,
        REFUSED,
        NOT_JUSTIFIED,
        ENDED,
        EXPIRED;

        /** Whether something may be shared on it. */
        public boolean counts() {
            return this == APPROVED || this == UNDER_REVIEW;
        }
    }

    public enum Ground {
        LIFE,
        CHILD
    }

    /**
     * @param advisedOn when an experienced professional gave advice without learning who it is about (§ 8b Abs. 1 SGB VIII, § 4 Abs. 2
     *     KKG); for a child either this or why there was no time
     * @param reviewBy last day for the second person
     */
    public record Emergency(Ground ground, @Nullable LocalDate advisedOn, String notAdvised, LocalDate reviewBy) {}

    /** @param approved in an emergency: whether it was justified */
    public record Decision(boolean approved, UserId by, Instant at, String note) {}

    /**
     * Whether the person knows.
     *
     * @param on null as long as she was not told
     * @param reason why not yet, otherwise empty
     * @param againOn when that is looked at again
     */
    public record Told(
            @Nullable LocalDate on, String reason, @Nullable LocalDate againOn) {}
}
