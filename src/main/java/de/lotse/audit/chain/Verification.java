package de.lotse.audit.chain;

import static java.util.Comparator.comparingInt;

import de.lotse.audit.ChainVerification;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenant;
import de.lotse.tenancy.Tenants;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class Verification implements ChainVerification {

    private final Tenants tenants;
    private final ChainRows rows;
    private final CheckpointFiles files;
    private final TransactionTemplate transaction;

    Verification(Tenants tenants, ChainRows rows, CheckpointFiles files, TransactionTemplate transaction) {
        this.tenants = tenants;
        this.rows = rows;
        this.files = files;
        this.transaction = transaction;
    }

    /** The checkpoints are read first: a chain that grows meanwhile reaches them. */
    @Override
    public Report run() throws IOException {
        var kept = files.read();
        var chains = all(kept.checkpoints())
                .map(tenant -> Scope.of(tenant).get(() -> chain(tenant, kept.checkpoints())))
                .toList();
        return new Report(chains, kept.checkpoints().size(), kept.strange());
    }

    /** Whoever was made to disappear stands in the checkpoints still. */
    private Stream<TenantId> all(List<Checkpoint> checkpoints) {
        return Stream.concat(
                        tenants.active().stream().map(Tenant::id),
                        checkpoints.stream().map(one -> new TenantId(one.tenant())))
                .distinct()
                .sorted(comparingInt(TenantId::value));
    }

    /** What waits is counted first: it may be sealed while the walk goes on. */
    private Chain chain(TenantId tenant, List<Checkpoint> checkpoints) {
        var waiting = inTransaction(rows::waiting);
        var walk = new ChainWalk(tenant.value(), checkpoints);
        var finding = finding(walk);
        var last = walk.last();
        return new Chain(tenant, last.number(), last.number() == 0 ? null : last.at(), waiting, finding);
    }

    private @Nullable Finding finding(ChainWalk walk) {
        var found = along(walk);
        if (found == null) found = walk.end();
        if (found == null) found = unknown();
        if (found == null) found = gone();
        return found == null ? tooOld(walk.oldest()) : found;
    }

    private @Nullable Finding along(ChainWalk walk) {
        while (true) {
            var piece = inTransaction(() -> rows.after(walk.last().number()));
            for (var link : piece) {
                var finding = walk.step(link);
                if (finding != null) return finding;
            }
            if (piece.size() < ChainRows.PIECE) return null;
        }
    }

    private @Nullable Finding unknown() {
        var last = new UUID(0, 0);
        while (true) {
            var after = last;
            var piece = inTransaction(() -> rows.known(after));
            for (var row : piece) if (!row.known()) return new Finding(Wrong.ADDED, row.id(), 0);
            if (piece.size() < ChainRows.PIECE) return null;
            last = piece.getLast().id();
        }
    }

    private @Nullable Finding gone() {
        return finding(Wrong.MISSING, inTransaction(rows::goneBeforeItsSeal));
    }

    private @Nullable Finding tooOld(Instant moment) {
        return finding(Wrong.ADDED, inTransaction(() -> rows.waitingSince(moment)));
    }

    private static @Nullable Finding finding(Wrong wrong, Optional<UUID> entry) {
        return entry.map(id -> new Finding(wrong, id, 0)).orElse(null);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
