package de.lotse.casework.bench;

import de.lotse.casework.bench.BenchCases.Worker;
import de.lotse.database.OwnerTask;
import de.lotse.documents.CaseCipher;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.Ids;
import de.lotse.shared.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database once; user names are {@code bench0}, {@code bench1} …, {@code benchlead} and those of {@link BenchGrants}, their
 * password is {@code lotse-demo}.
 */
@Component
@Order // after the reference data, which make the municipality
@EnableConfigurationProperties(BenchSettings.class)
class BenchFill implements OwnerTask {

    private static final TenantId TENANT = new TenantId(5916);

    private final BenchSettings settings;
    private final CaseCipher cipher;
    private final TenantCipher tenantCipher;
    private final PasswordEncoder passwords;
    private final Clock clock;

    BenchFill(
            BenchSettings settings,
            CaseCipher cipher,
            TenantCipher tenantCipher,
            PasswordEncoder passwords,
            Clock clock) {
        this.settings = settings;
        this.cipher = cipher;
        this.tenantCipher = tenantCipher;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public void run(DataSource owner) {
        if (settings.cases() == 0) return;
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var filled = fill(connection);
            addLead(connection);
            connection.commit();
            connection.setAutoCommit(true);
            if (filled) analyze(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return whether the database was empty */
    private boolean fill(Connection connection) throws SQLException {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        var free = jdbc.sql(
                        "update tenancy.tenant set active = true, demo = true, activated_at = now() where id = ? and not exists (select 1 from tenancy.tenant where active)")
                .param(TENANT.value())
                .update();
        if (free == 0) return false;
        jdbc.sql("select set_config('app.tenant', ?, true)")
                .param(Integer.toString(TENANT.value()))
                .query(String.class)
                .single();
        var workers = workers(jdbc);
        var readers = readers(jdbc);
        new BenchCases(TENANT, cipher, tenantCipher, LocalDate.now(clock))
                .write(
                        connection,
                        Stream.concat(workers.stream(), readers.stream()).toList(),
                        settings.cases());
        var owner = workers.getFirst();
        new BenchGrants(jdbc)
                .write(
                        owner.organisation(),
                        owner.id(),
                        readers.stream().map(Worker::organisation).toList());
        return true;
    }

    private List<Worker> workers(JdbcClient jdbc) {
        var hash = passwords.encode("lotse-demo");
        var workers = new ArrayList<Worker>();
        var organisation = Ids.next();
        for (var i = 0; i < settings.workers(); i++) {
            if (i % BenchSettings.WORKERS_PER_ORGANISATION == 0) organisation = organisation(jdbc, i);
            workers.add(worker(jdbc, "bench" + i, organisation, hash == null ? "" : hash));
        }
        return workers;
    }

    /** Each in an organisation of her own. */
    private List<Worker> readers(JdbcClient jdbc) {
        var hash = passwords.encode("lotse-demo");
        var readers = new ArrayList<Worker>();
        for (var reader : BenchGrants.READERS)
            readers.add(worker(
                    jdbc,
                    reader.username(),
                    organisation(jdbc, settings.workers() + readers.size()),
                    hash == null ? "" : hash));
        return readers;
    }

    private static UUID organisation(JdbcClient jdbc, int number) {
        var id = Ids.next();
        jdbc.sql("insert into tenancy.organisation (id, name, short_name, kind) values (?, ?, ?, 'CARRIER')")
                .params(id, "Organisation " + number, "O" + number)
                .update();
        return id;
    }

    private static Worker worker(JdbcClient jdbc, String username, UUID organisation, String hash) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into identity.account (id, organisation_id, username, display_name, roles, password_hash)
                        values (?, ?, ?, ?, '{CASE_MANAGER,COORDINATION}', ?)""")
                .params(id, organisation, username, "Kollegin " + username, hash)
                .update();
        return new Worker(id, organisation);
    }

    /** Who takes over lists; a database that was filled before has nobody yet. */
    private void addLead(Connection connection) {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        jdbc.sql("select set_config('app.tenant', ?, true)")
                .param(Integer.toString(TENANT.value()))
                .query(String.class)
                .single();
        var missing = jdbc.sql("select not exists (select 1 from identity.account where username = 'benchlead')")
                .query(Boolean.class)
                .single();
        if (!missing) return;
        var hash = passwords.encode("lotse-demo");
        jdbc.sql("""
                        insert into identity.account (id, organisation_id, username, display_name, roles, password_hash)
                        select ?, a.organisation_id, 'benchlead', 'Bench Leitung', '{PROVIDER_LEAD}', ?
                        from   identity.account a
                        where  a.username = 'bench0'""").params(Ids.next(), hash == null ? "" : hash).update();
    }

    private static void analyze(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }
}
