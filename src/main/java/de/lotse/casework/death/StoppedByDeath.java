package de.lotse.casework.death;

import de.lotse.casework.CaseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One kind of things in a case that a death may end, such as appointments; contributed by its feature as a bean. All calls run in
 * the transaction of the entry, after access to the case was decided.
 */
public interface StoppedByDeath {

    /** Which kind it is. */
    Kind kind();

    /** What is open in this case, in the order of its days. */
    List<Open> open(CaseId caseId);

    /** Ends one, with the reason; answers the version that it has then. */
    int end(CaseId caseId, UUID item, String reason);

    /** Opens it again, unless it was changed after this version; answers whether it is open. */
    boolean takeBack(CaseId caseId, UUID item, int version);

    /** What they are, for those that ended. */
    Map<UUID, Ended> ended(CaseId caseId, Collection<UUID> items);

    /** What a household that goes on takes over, unless somebody says otherwise, such as the time to object to a notice. */
    default boolean staysWithHousehold() {
        return false;
    }

    /** The kinds of things that end. */
    enum Kind {
        APPOINTMENT,
        REMINDER,
        DEADLINE
    }

    /**
     * @param text what it is and when
     * @param person of the household to whom it belongs; null for the one for whom the case is led
     */
    record Open(
            UUID id, String text, boolean byHand, @Nullable UUID person) {

        public Open(UUID id, String text, boolean byHand) {
            this(id, text, byHand, null);
        }
    }

    /** @param toTell who outside has to be told, in words; empty for nobody */
    record Ended(String text, String toTell) {}
}
