package de.lotse.database;

import static de.lotse.database.StartupProblem.Reason.APP_ROLE_MISSING;
import static de.lotse.database.StartupProblem.Reason.APP_ROLE_TOO_STRONG;
import static de.lotse.database.StartupProblem.Reason.DATABASE_UNREACHABLE;
import static de.lotse.database.StartupProblem.Reason.SETTINGS_INCOMPLETE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExternalPostgresTests {

    private final Database known = FreshDatabase.ofThisJvm().database();

    @Test
    void takesADatabaseWhoseRolesAreThere() throws SQLException {
        var database = ExternalPostgres.connect(
                known.url(), settings("lotse_app", known.app().password()));

        try (var app = database.connectAsApp()) {
            assertThat(app.getMetaData().getUserName()).isEqualTo("lotse_app");
        }
    }

    @Test
    void tellsTheDatabasePeopleWhichRoleToMake() {
        var problem = problem(known.url(), settings("lotse_missing", "anything"));

        assertThat(problem.reason()).isEqualTo(APP_ROLE_MISSING);
        assertThat(problem)
                .hasMessageContaining(
                        "create role \"lotse_missing\" login nosuperuser nobypassrls password '<Passwort>';")
                .hasMessageContaining("grant connect on database \"lotse\" to \"lotse_missing\";");
    }

    @Test
    void refusesARoleThatRowLevelSecurityDoesNotBind() {
        assertThat(problem(known.url(), settings("postgres", "anything")).reason())
                .isEqualTo(APP_ROLE_TOO_STRONG);
    }

    @Test
    void refusesTheOwnerOfTheTablesAsTheApplication() {
        assertThat(problem(known.url(), settings("lotse_owner", known.owner().password()))
                        .reason())
                .isEqualTo(APP_ROLE_TOO_STRONG);
    }

    @Test
    void namesTheDatabaseItCannotReachButNoPassword() {
        var problem = problem("jdbc:postgresql://127.0.0.1:1/lotse?password=geheim", settings("lotse_app", "anything"));

        assertThat(problem.reason()).isEqualTo(DATABASE_UNREACHABLE);
        assertThat(problem)
                .hasMessageContaining(
                        "jdbc:postgresql://127.0.0.1:1/lotse ist mit dem Konto lotse_owner nicht erreichbar")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void asksForThePasswords() {
        assertThat(problem(known.url(), settings("lotse_app", null)).reason()).isEqualTo(SETTINGS_INCOMPLETE);
    }

    private DatabaseSettings settings(String appUser, @Nullable String appPassword) {
        return new DatabaseSettings(
                known.url(),
                known.owner().user(),
                known.owner().password(),
                appUser,
                appPassword,
                FreshDatabase.data(),
                true,
                10);
    }

    private static StartupProblem problem(String url, DatabaseSettings settings) {
        return catchThrowableOfType(StartupProblem.class, () -> ExternalPostgres.connect(url, settings));
    }
}
