package de.lotse.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.audit.ChainVerification.Chain;
import de.lotse.audit.ChainVerification.Finding;
import de.lotse.audit.ChainVerification.Wrong;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.shared.UserId;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.LotseTest;
import de.lotse.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test has a municipality of its own, of which nobody else knows, and does there what a superuser of the database would. */
@LotseTest
class ChainTests {

    private static final AtomicInteger NEXT = new AtomicInteger(99_001);

    @Autowired
    AccessLog log;

    @Autowired
    Sealing sealing;

    @Autowired
    ChainRows rows;

    @Autowired
    Tenants tenants;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private final TenantId tenant = new TenantId(NEXT.getAndIncrement());
    private CheckpointFiles files;

    @BeforeEach
    void makeTheKey() {
        files = new CheckpointFiles(folder.resolve("checkpoints"), SigningKey.require(folder.resolve("key")));
    }

    @Test
    void anUntouchedLogIsWholeAndTellsWhatWaits() throws IOException {
        sealed(5);
        checkpoint();
        look();

        var chain = verified();

        assertThat(chain.finding()).isNull();
        assertThat(chain.number()).isEqualTo(5);
        assertThat(chain.unsealed()).isOne();
        sealed(0);
        assertThat(verified().unsealed()).isZero();
        assertThat(verified().number()).isEqualTo(6);
    }

    @Test
    void namesARowThatWasChanged() throws IOException {
        var third = sealed(5).get(2);
        superuser("update audit.access_entry set action = 'LIST' where id = '" + third + "'");

        assertThat(verified().finding()).isEqualTo(new Finding(Wrong.CHANGED, third, 3));
        assertThat(verified().number()).isEqualTo(2);
    }

    @Test
    void namesARowThatWasDeleted() throws IOException {
        var third = sealed(5).get(2);
        superuser("delete from audit.access_entry where id = '" + third + "'");

        assertThat(verified().finding()).isEqualTo(new Finding(Wrong.MISSING, third, 3));
    }

    @Test
    void namesTheGapWhereRowAndSealWereDeleted() throws IOException {
        var third = sealed(5).get(2);
        superuser("delete from audit.access_entry where id = '" + third + "'");
        superuser("delete from audit.seal where entry_id = '" + third + "'");

        assertThat(verified().finding()).isEqualTo(new Finding(Wrong.MISSING, null, 3));
    }

    @Test
    void noticesByTheCheckpointThatTheEndWasCutOff() throws IOException {
        var ids = sealed(5);
        checkpoint();
        superuser("delete from audit.access_entry where id = '" + ids.get(4) + "'");
        superuser("delete from audit.seal where entry_id = '" + ids.get(4) + "'");

        assertThat(verified().finding()).isEqualTo(new Finding(Wrong.MISSING, null, 5));
    }

    @Test
    void noticesByTheCheckpointThatTheTailWasRecomputedAfterADeletion() throws IOException {
        sealed(3);
        checkpoint();
        var ids = sealed(4);
        checkpoint();
        superuser("delete from audit.access_entry where id = '" + ids.get(4) + "'");
        recompute();
        assertThat(chainAlone().finding()).as("consistent in itself").isNull();

        assertThat(verified().finding()).isEqualTo(new Finding(Wrong.MISSING, null, 7));
        sealed(2); // new rows cover the gap, but not its hash
        assertThat(verified().finding()).isEqualTo(new Finding(Wrong.REWRITTEN, ids.get(3), 4));
        assertThat(verified().number()).isEqualTo(6);
    }

    @Test
    void noticesByTheCheckpointThatTheTailWasRecomputedAfterAChange() throws IOException {
        sealed(3);
        checkpoint();
        var ids = sealed(4);
        checkpoint();
        superuser("update audit.access_entry set user_id = gen_random_uuid() where id = '" + ids.get(5) + "'");
        recompute();
        assertThat(chainAlone().finding()).isNull();

        assertThat(verified().finding()).isEqualTo(new Finding(Wrong.REWRITTEN, ids.get(3), 4));
    }

    @Test
    void noticesARowThatWasInsertedIntoTheMiddle() throws IOException {
        var ids = sealed(5);
        checkpoint();
        var second = ids.get(1);
        insert(new UUID(second.getMostSignificantBits(), second.getLeastSignificantBits() + 1), "0 seconds");
        recompute();
        assertThat(chainAlone().finding()).isNull();

        assertThat(verified().finding()).isEqualTo(new Finding(Wrong.REWRITTEN, ids.getFirst(), 1));
    }

    @Test
    void noticesARowThatCameByNoUsualWay() throws IOException {
        sealed(3);
        var inserted = insert(Ids.next(), "0 seconds");

        assertThat(verified().finding()).isEqualTo(new Finding(Wrong.ADDED, inserted, 0));
    }

    @Test
    void noticesARowThatSaysItIsOlderThanItCanBe() throws IOException {
        sealed(3);
        checkpoint();
        var backdated = insert(Ids.next(), "2 hours");
        superuser("insert into audit.unsealed values (%d, '%s')".formatted(tenant.value(), backdated));
        assertThat(verified().finding()).isEqualTo(new Finding(Wrong.ADDED, backdated, 0));

        sealed(0);
        assertThat(verified().finding()).isEqualTo(new Finding(Wrong.ADDED, backdated, 4));
    }

    @Test
    void noticesThatARowDisappearedBeforeItWasSealed() throws IOException {
        sealed(1);
        var id = inTransaction(() -> {
            record();
            log.write();
            return jdbc.sql("select entry_id from audit.unsealed")
                    .query((row, number) -> row.getObject(1, UUID.class))
                    .single();
        });
        superuser("delete from audit.access_entry where id = '" + id + "'");

        assertThat(verified().finding()).isEqualTo(new Finding(Wrong.MISSING, id, 0));
    }

    @Test
    void aForgedCheckpointIsNamed() throws IOException {
        sealed(2);
        checkpoint();
        var file = Files.list(files.folder()).findFirst().orElseThrow();
        Files.writeString(file, Files.readString(file).replace(" 2 ", " 1 "));

        assertThat(new Verification(tenants, rows, files, transaction).run().strange())
                .containsExactly(file.getFileName() + ":1");
    }

    @Test
    void whatCommitsLateIsSealedLate() throws Exception {
        var told = new CountDownLatch(1);
        var seen = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var slow = threads.submit(() -> inTransaction(() -> {
                record();
                log.write();
                told.countDown();
                return wait(seen);
            }));
            told.await();
            sealed(3); // rows that began later and committed earlier
            checkpoint();
            seen.countDown();
            assertThat(slow.get()).isTrue();
        }
        assertThat(verified().unsealed()).isOne();

        sealed(0);

        assertThat(verified().finding()).isNull();
        assertThat(verified().number()).isEqualTo(4);
    }

    @Test
    void severalNodesAtOnceMakeOneChain() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            var writers = IntStream.range(0, 120).mapToObj(n -> threads.submit(this::look));
            var nodes = IntStream.range(0, 40).mapToObj(n -> threads.submit(() -> scope().get(sealing::run)));
            for (var work : Stream.concat(writers, nodes).toList()) work.get();
        }
        sealed(0);

        assertThat(verified().finding()).isNull();
        assertThat(verified().number()).isEqualTo(120);
    }

    @Test
    void neitherTheApplicationNorTheOwnerChangesTheLogOrItsChain() {
        sealed(1);
        for (var table : List.of("audit.access_entry", "audit.seal")) {
            for (var change : List.of("update %s set tenant_id = 1", "delete from %s", "truncate %s")) {
                assertThatThrownBy(() -> inTransaction(
                                () -> jdbc.sql(change.formatted(table)).update()))
                        .hasStackTraceContaining("permission denied");
                assertThatThrownBy(() -> owner(
                                owner -> owner.sql(change.formatted(table)).update()))
                        .hasStackTraceContaining("append-only");
            }
        }
    }

    @Test
    void onlyTheOwnerOfTheKeyReadsIt() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private Scope scope() {
        var user = new UserId(new UUID(7, 7));
        return Scope.of(new Actor(tenant, new OrganisationId(new UUID(8, 8)), "Träger", user, "Wer", Set.of()));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return scope().get(() -> transaction.execute(_ -> work.get()));
    }

    private boolean look() {
        return inTransaction(this::record);
    }

    private boolean record() {
        log.record(Action.VIEW, "case", UUID.randomUUID(), "MEMBERSHIP");
        return true;
    }

    private static boolean wait(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looks so many times and waits until all that waits is sealed. All sealed rows, in their order. */
    private List<UUID> sealed(int looks) {
        for (var n = 0; n < looks; n++) look();
        await().until(() -> scope().get(sealing::run).isPresent()); // the job of the application may be at it
        return inTransaction(() -> jdbc.sql("select entry_id from audit.seal order by number")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
    }

    private void checkpoint() throws IOException {
        var last = Optional.ofNullable(scope().get(() -> transaction.execute(_ -> new Seals(jdbc).last())));
        files.append(
                Checkpoint.of(tenant.value(), last.orElseThrow(), Instant.now().truncatedTo(ChronoUnit.MICROS)));
    }

    private Chain verified() throws IOException {
        return verified(files);
    }

    /** As somebody sees it who has no checkpoint of these rows. */
    private Chain chainAlone() throws IOException {
        var empty = new CheckpointFiles(folder.resolve("none"), files.key());
        empty.append(Checkpoint.of(tenant.value(), Seal.NONE, Instant.EPOCH));
        return verified(empty);
    }

    private Chain verified(CheckpointFiles checkpoints) throws IOException {
        if (checkpoints.read().checkpoints().isEmpty())
            checkpoints.append(Checkpoint.of(tenant.value(), Seal.NONE, Instant.EPOCH)); // so that the tenant is walked
        return new Verification(tenants, rows, checkpoints, transaction)
                .run().chains().stream()
                        .filter(chain -> chain.tenant().equals(tenant))
                        .findFirst()
                        .orElseThrow();
    }

    private UUID insert(UUID id, String ago) {
        superuser("""
                insert into audit.access_entry (tenant_id, id, at, user_id, organisation_id, action, subject, subject_ids, basis)
                values (%d, '%s', now() - interval '%s', gen_random_uuid(), gen_random_uuid(), 'VIEW', 'case', '{}', 'MEMBERSHIP')""".formatted(tenant.value(), id, ago));
        return id;
    }

    /** All seals anew, over the rows as they are now, in the order of their ids. */
    private void recompute() {
        superuser("delete from audit.seal where tenant_id = " + tenant.value());
        var entries =
                inTransaction(() -> jdbc.sql("select " + Entry.COLUMNS + " from audit.access_entry e order by e.id")
                        .query((row, number) -> Entry.map(row))
                        .list());
        var before = Seal.NONE.hash();
        for (var number : LongStream.rangeClosed(1, entries.size()).toArray()) {
            var entry = entries.get((int) number - 1);
            before = entry.seal(before, tenant.value(), number);
            superuser("insert into audit.seal (tenant_id, number, entry_id, hash) values (%d, %d, '%s', '\\x%s')"
                    .formatted(
                            tenant.value(), number, entry.id(), HexFormat.of().formatHex(before)));
        }
    }

    private void superuser(String sql) {
        try (var connection = TestDatabase.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica"); // no trigger fires
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void owner(Consumer<JdbcClient> work) {
        try (var connection = TestDatabase.connectAsOwner()) {
            work.accept(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
