package de.lotse.database;

import static de.lotse.database.StartupProblem.Reason.APP_ROLE_MISSING;
import static de.lotse.database.StartupProblem.Reason.APP_ROLE_TOO_STRONG;
import static de.lotse.database.StartupProblem.Reason.DATABASE_UNREACHABLE;
import static de.lotse.database.StartupProblem.Reason.PUBLIC_ROLE_MISSING;
import static de.lotse.database.StartupProblem.Reason.PUBLIC_ROLE_TOO_STRONG;
import static de.lotse.database.StartupProblem.Reason.SETTINGS_INCOMPLETE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalPostgresTests {

    private final Database known = FreshDatabase.ofThisJvm().database();

    @Test
    void takesADatabaseWhoseRolesAreThere() throws SQLException {
        var database = ExternalPostgres.connect(
                known.url(), settings("lotse_app", known.app().password()));

        try (var app = database.connectAsApp();
                var visitor = database.connectAsPublic()) {
            assertThat(app.getMetaData().getUserName()).isEqualTo("lotse_app");
            assertThat(visitor.getMetaData().getUserName()).isEqualTo("lotse_app_public");
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
        assertThat(problem(known.url(), publicSettings("lotse_app_public", null))
                        .reason())
                .isEqualTo(SETTINGS_INCOMPLETE);
    }

    @Test
    void tellsTheDatabasePeopleWhichRoleThePublicPagesNeed() {
        var problem = problem(known.url(), publicSettings("lotse_nobody", "anything"));

        assertThat(problem.reason()).isEqualTo(PUBLIC_ROLE_MISSING);
        assertThat(problem)
                .hasMessageContaining(
                        "create role \"lotse_nobody\" login nosuperuser nobypassrls password '<Passwort>';")
                .hasMessageContaining("grant connect on database \"lotse\" to \"lotse_nobody\";");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "lotse_owner", "lotse_app", "lotse_seer"})
    void refusesVisitorsWhoWouldSeeMoreThanThePublic(String role) throws SQLException {
        try (var superuser = FreshDatabase.ofThisJvm().connectAsSuperuser()) {
            Roles.execute(superuser, "drop role if exists lotse_seer");
            Roles.execute(superuser, "create role lotse_seer login in role lotse_app_shared");

            assertThat(problem(known.url(), publicSettings(role, "anything")).reason())
                    .isEqualTo(PUBLIC_ROLE_TOO_STRONG);

            Roles.execute(superuser, "drop role lotse_seer");
        }
    }

    /** Whoever gave the right, and whether to this account or to all. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            grant select on trial.secret to lotse_app_public              | trial.secret (select)
            grant select (word) on trial.secret to public                 | trial.secret (select)
            grant insert on trial.secret to lotse_app_public              | trial.secret (write)
            grant update (word) on trial.secret to lotse_app_public       | trial.secret (write)
            grant select on trial.seen to lotse_app_public                | trial.seen (select)
            grant usage on schema trial to lotse_app_public               | trial (usage)
            grant create on schema trial to public                        | trial (create)
            grant create on database lotse to lotse_app_public            | lotse (create)
            grant usage on sequence trial.counter to lotse_app_public     | trial.counter (sequence)
            alter table trial.secret owner to lotse_app_public            | trial.secret (owner)
            alter role lotse_app_public createrole                        | lotse_app_public (createrole)""")
    void refusesEachRightThatThePublicPagesDoNotNeedAndNamesIt(String given, String named) throws SQLException {
        try (var superuser = FreshDatabase.ofThisJvm().connectAsSuperuser()) {
            Roles.execute(superuser, "create schema trial create table secret (word text) create sequence counter");
            Roles.execute(superuser, "create view trial.seen as select word from trial.secret");
            Roles.execute(superuser, given);
            try {
                assertThat(problem(
                                known.url(),
                                publicSettings(
                                        "lotse_app_public", known.visitors().password())))
                        .hasMessageContaining(named)
                        .extracting(StartupProblem::reason)
                        .isEqualTo(PUBLIC_ROLE_TOO_STRONG);
            } finally {
                Roles.execute(superuser, "drop schema trial cascade");
                Roles.execute(superuser, "revoke create on database lotse from lotse_app_public");
                Roles.execute(superuser, "alter role lotse_app_public nocreaterole");
            }
        }
    }

    @Test
    void makesTheRoleOfThePublicPagesWhereTheOwnerMay() throws SQLException {
        try (var superuser = FreshDatabase.ofThisJvm().connectAsSuperuser()) {
            Roles.execute(superuser, "alter role lotse_owner createrole");
            try (var visitor = ExternalPostgres.connect(known.url(), publicSettings("lotse_made", "anything"))
                            .connectAsPublic();
                    var settings = visitor.createStatement()
                            .executeQuery("select current_setting('default_transaction_read_only')")) {
                settings.next();
                assertThat(settings.getString(1)).isEqualTo("on");
            } finally {
                Roles.execute(superuser, "alter role lotse_owner nocreaterole");
                Roles.execute(superuser, "drop owned by lotse_made");
                Roles.execute(superuser, "drop role lotse_made");
            }
        }
    }

    private DatabaseSettings settings(String appUser, @Nullable String appPassword) {
        return settings(
                new Account(appUser, appPassword),
                new Account("lotse_app_public", known.visitors().password()));
    }

    private DatabaseSettings publicSettings(String user, @Nullable String password) {
        return settings(new Account("lotse_app", known.app().password()), new Account(user, password));
    }

    private DatabaseSettings settings(Account app, Account visitors) {
        return new DatabaseSettings(
                known.url(),
                known.owner().user(),
                known.owner().password(),
                app.user(),
                app.password(),
                visitors.user(),
                visitors.password(),
                FreshDatabase.data(),
                true,
                10,
                4);
    }

    private record Account(String user, @Nullable String password) {}

    private static StartupProblem problem(String url, DatabaseSettings settings) {
        return catchThrowableOfType(StartupProblem.class, () -> ExternalPostgres.connect(url, settings));
    }
}
