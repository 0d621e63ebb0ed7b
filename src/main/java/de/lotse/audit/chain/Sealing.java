package de.lotse.audit.chain;

import de.lotse.shared.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals what is committed. Each row puts its own id into the queue {@code audit.unsealed}, in its own transaction (a trigger); a run takes
 * what it sees there, adds one seal for each row and takes it out, all in one transaction. So nothing depends on the order in which rows
 * commit: a row that commits later appears in the queue later, is sealed by the next run, and no number or moment is remembered that it
 * could stand before. A transaction that is rolled back leaves neither row nor gap. The order of the chain is that of the sealing.
 *
 * <p>An advisory lock per tenant, held to the end of the transaction and taken before the last seal is read, lets one node at a time add to
 * a chain; the primary key of the seals would refuse a fork even so.
 */
@Component
class Sealing {

    private final Seals seals;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sealing(Seals seals, TransactionTemplate transaction, Clock clock) {
        this.seals = seals;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Seals all that waits in the tenant of the scope. The last seal; empty if another node is at it. */
    Optional<Seal> run() {
        Optional<Batch> batch;
        do batch = inTransaction();
        while (batch.filter(Batch::isFull).isPresent());
        return batch.map(Batch::last);
    }

    private Optional<Batch> inTransaction() {
        return Objects.requireNonNull(transaction.execute(_ -> seals.lock() ? Optional.of(batch()) : Optional.empty()));
    }

    private Batch batch() {
        var last = seals.last();
        var waiting = seals.waiting();
        if (waiting.isEmpty()) return new Batch(0, last);
        var links = links(last, waiting, clock.instant().truncatedTo(ChronoUnit.MICROS));
        seals.add(waiting, links);
        return new Batch(waiting.size(), links.getLast());
    }

    private static List<Seal> links(Seal last, List<Entry> entries, Instant now) {
        var tenant = Scope.current().orElseThrow().tenant().value();
        var links = new ArrayList<Seal>();
        for (var entry : entries) {
            var number = last.number() + 1;
            last = new Seal(number, entry.seal(last.hash(), tenant, number), now);
            links.add(last);
        }
        return links;
    }

    private record Batch(int size, Seal last) {

        boolean isFull() {
            return size == Seals.AT_ONCE;
        }
    }
}
