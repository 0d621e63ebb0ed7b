package de.lotse.audit;

import de.lotse.shared.TenantId;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Walks the chain beside the access log of every municipality and compares it with the rows and with the signed checkpoints. */
public interface ChainVerification {

    /** @throws IOException if the checkpoints cannot be read */
    Report run() throws IOException;

    /**
     * @param checkpoints how many were read
     * @param strange file and line of what is no checkpoint, or not signed with the key of this installation
     */
    record Report(List<Chain> chains, int checkpoints, List<String> strange) {

        public boolean isWhole() {
            return strange.isEmpty() && chains.stream().allMatch(chain -> chain.finding() == null);
        }
    }

    /**
     * One municipality.
     *
     * @param number up to which the chain is whole; without a finding the number of sealed rows
     * @param reachedAt when that one was sealed; null for an empty chain
     * @param unsealed rows that wait for their seal
     * @param finding the first that is wrong; null if nothing is
     */
    record Chain(
            TenantId tenant,
            long number,
            @Nullable Instant reachedAt,
            long unsealed,
            @Nullable Finding finding) {}

    /**
     * @param entry the row; unknown where it is gone with its seal
     * @param number its place in the chain; 0 for a row that has none
     */
    record Finding(Wrong wrong, @Nullable UUID entry, long number) {}

    /** What is wrong; the German sentences stand in messages/start_de.properties. */
    enum Wrong {
        /** The row is not what was sealed. */
        CHANGED,
        /** The row was sealed, or waits for its seal, and is gone. */
        MISSING,
        /** The row came by a way that the application does not take, or says that it is older than it can be. */
        ADDED,
        /** The chain is consistent, but not the one that a checkpoint has kept: rewritten somewhere from this row on. */
        REWRITTEN
    }
}
