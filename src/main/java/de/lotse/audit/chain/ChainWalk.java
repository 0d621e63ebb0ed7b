package de.lotse.audit.chain;

import static de.lotse.audit.ChainVerification.Wrong.ADDED;
import static de.lotse.audit.ChainVerification.Wrong.CHANGED;
import static de.lotse.audit.ChainVerification.Wrong.MISSING;
import static de.lotse.audit.ChainVerification.Wrong.REWRITTEN;

import de.lotse.audit.ChainVerification.Finding;
import de.lotse.audit.chain.ChainRows.Link;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The walk along one chain, link by link; it stands still at the first that is wrong. */
final class ChainWalk {

    /**
     * A checkpoint is written when nothing waits. What says that it is older than that by more than any transaction lasts, and stands behind
     * it, was not there then.
     */
    static final Duration LONGEST_TRANSACTION = Duration.ofHours(1);

    private final int tenant;
    private final NavigableMap<Long, List<Checkpoint>> checkpoints = new TreeMap<>();
    private Seal last = Seal.NONE;
    private Instant kept = Instant.MIN;
    private @Nullable UUID sinceCheckpoint;
    private long sinceNumber = 1;

    ChainWalk(int tenant, List<Checkpoint> all) {
        this.tenant = tenant;
        all.stream()
                .filter(one -> one.tenant() == tenant)
                .forEach(one -> checkpoints.merge(one.number(), List.of(one), ChainWalk::both));
    }

    /** Null as long as the link fits. */
    @Nullable
    Finding step(Link link) {
        var expected = last.number() + 1;
        if (link.seal().number() != expected) return new Finding(MISSING, null, expected);
        var entry = link.entry();
        if (entry == null) return new Finding(MISSING, link.entryId(), expected);
        if (!Arrays.equals(
                entry.seal(last.hash(), tenant, expected), link.seal().hash()))
            return new Finding(CHANGED, entry.id(), expected);
        if (isTooOld(entry.at())) return new Finding(ADDED, entry.id(), expected);
        if (sinceCheckpoint == null) sinceCheckpoint = entry.id();
        return compare(link.seal());
    }

    /** What a checkpoint has kept and the chain does not reach any more. */
    @Nullable
    Finding end() {
        return checkpoints.higherKey(last.number()) == null ? null : new Finding(MISSING, null, last.number() + 1);
    }

    Seal last() {
        return last;
    }

    /** Before this nothing can have happened that is still unsealed. */
    Instant oldest() {
        return kept.equals(Instant.MIN) ? Instant.EPOCH : kept.minus(LONGEST_TRANSACTION);
    }

    private @Nullable Finding compare(Seal seal) {
        var hash = HexFormat.of().formatHex(seal.hash());
        var here = checkpoints.getOrDefault(seal.number(), List.of());
        if (here.stream().anyMatch(one -> !one.hash().equals(hash)))
            return new Finding(REWRITTEN, sinceCheckpoint, sinceNumber);
        last = seal;
        if (!here.isEmpty()) pass(here);
        return null;
    }

    private void pass(List<Checkpoint> here) {
        for (var one : here) if (one.at().isAfter(kept)) kept = one.at();
        sinceCheckpoint = null;
        sinceNumber = last.number() + 1;
    }

    private boolean isTooOld(Instant at) {
        return at.isBefore(oldest());
    }

    private static List<Checkpoint> both(List<Checkpoint> one, List<Checkpoint> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
