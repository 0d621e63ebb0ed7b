package de.lotse.network.proposals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes that somebody proposes for an offer.
 *
 * @param proposer as she is called at the organisation
 * @param restConfirmed whether she said that everything else is right
 * @param notedAt when somebody took note of a comment that came alone
 * @param fields in the order of the form of the offer
 */
record Proposal(
        UUID id,
        UUID offer,
        String proposer,
        boolean restConfirmed,
        String comment,
        Instant submittedAt,
        @Nullable Instant notedAt,
        List<ProposedField> fields) {

    Proposal {
        fields = List.copyOf(fields);
    }

    ProposalState state() {
        if (isComment()) return ProposalState.ofComment(notedAt != null);
        return ProposalState.of(count(Decision.ACCEPTED), count(Decision.REJECTED), open());
    }

    /** Whether there is nothing but a comment. */
    boolean isComment() {
        return fields.isEmpty();
    }

    int open() {
        return (int) fields.stream().filter(ProposedField::isOpen).count();
    }

    private int count(Decision decision) {
        return (int)
                fields.stream().filter(field -> field.decision() == decision).count();
    }
}
