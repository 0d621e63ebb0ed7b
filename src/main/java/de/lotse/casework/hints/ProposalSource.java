package de.lotse.casework.hints;

import de.lotse.casework.cases.CaseHead;
import de.lotse.structure.SignalSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of a case points to an obstacle of the structure; contributed by the feature that knows it, read in the transaction of the page. */
public interface ProposalSource {

    /** Also what was given or put aside already. */
    List<Proposal> of(CaseHead head);

    /**
     * Proposed, never given by itself.
     *
     * @param id of what it was made from
     * @param what happened, in words of the case; for its team only
     * @param on when
     * @param barrier of the code list barrier_type
     * @param lifeArea of the code list life_area, or empty
     * @param legalDomain of the code list legal_domain, or empty
     * @param toDomain of the same, or empty
     * @param topic of the code list offer_topic, or empty
     */
    record Proposal(
            SignalSource source,
            UUID id,
            String what,
            LocalDate on,
            String barrier,
            String lifeArea,
            String legalDomain,
            String toDomain,
            String topic,
            @Nullable Integer waitDays) {

        public static Proposal of(SignalSource source, UUID id, String what, LocalDate on, String barrier) {
            return new Proposal(source, id, what, on, barrier, "", "", "", "", null);
        }

        public Proposal inArea(String area) {
            return new Proposal(source, id, what, on, barrier, area, legalDomain, toDomain, topic, waitDays);
        }

        public Proposal between(String from, String to) {
            return new Proposal(source, id, what, on, barrier, lifeArea, from, to, topic, waitDays);
        }

        public Proposal about(String offerTopic) {
            return new Proposal(source, id, what, on, barrier, lifeArea, legalDomain, toDomain, offerTopic, waitDays);
        }

        public Proposal waiting(int days) {
            return new Proposal(
                    source, id, what, on, barrier, lifeArea, legalDomain, toDomain, topic, Math.clamp(days, 1, 3650));
        }
    }
}
