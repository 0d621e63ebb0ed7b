package de.lotse.reporting.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.reporting.Contribution;
import de.lotse.reporting.Dimension;
import de.lotse.reporting.Disclosure;
import de.lotse.reporting.Quarter;
import de.lotse.reporting.TableRequest;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody gets who has the application's role and writes his own SQL. */
@LotseTest
class RawPartsTests {

    private static final TenantId BERGISCH = new TenantId(5378);
    private static final String PARTS = "select count(*) from reporting.snapshot_part";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Disclosure disclosure;

    @Autowired
    Clock clock;

    @BeforeEach
    void aQuarterThatWasReleased() {
        if (tenants.find(BERGISCH).isEmpty()) given.town(BERGISCH, "bergisch.localhost", true);
        var coordination = given.colleague(BERGISCH, given.organisation(BERGISCH), Role.COORDINATION);
        var request = TableRequest.released(
                "test." + UUID.randomUUID(),
                Quarter.lastBefore(LocalDate.now(clock)),
                List.of(new Dimension("district", List.of("NORTH", "SOUTH"))),
                List.of("district"),
                List.of(
                        new Contribution(List.of("NORTH"), "amira", 9),
                        new Contribution(List.of("NORTH"), "marek", 8),
                        new Contribution(List.of("SOUTH"), "amira", 1)));
        assertThat(given.as(coordination, () -> disclosure.disclose(request)).isReleased())
                .isTrue();
    }

    @Test
    void theApplicationsRoleReadsNoRawPart() throws SQLException {
        try (var app = TestDatabase.connectAsApp()) {
            begin(app);
            assertThatThrownBy(() -> number(app, PARTS)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void theSharedRoleReadsThemForThisPurposeAlone() throws SQLException {
        try (var app = TestDatabase.connectAsApp()) {
            begin(app);
            execute(app, "set local role lotse_app_shared");
            assertThat(number(app, PARTS)).as("without a purpose").isZero();
            execute(app, "select set_config('app.purpose', 'STRUCTURE', true)");
            assertThat(number(app, PARTS)).as("for another one").isZero();
            execute(app, "select set_config('app.purpose', 'DISCLOSURE', true)");
            assertThat(number(app, PARTS)).isPositive();
            execute(app, "select set_config('app.tenant', '5111', true)");
            assertThat(number(app, PARTS)).as("of another municipality").isZero();
        }
    }

    private static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        execute(connection, "select set_config('app.tenant', '" + BERGISCH.value() + "', true)");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
