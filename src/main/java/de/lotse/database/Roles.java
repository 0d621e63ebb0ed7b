package de.lotse.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The roles of Lotse and its database, made by a superuser; saying it again at each start repairs what was changed. */
record Roles(Database database, Login superuser) {

    private static final String WEAK = "login nosuperuser nocreatedb nocreaterole noreplication nobypassrls";

    /** Before this version a role inherits from all its roles or from none. */
    private static final int INHERITS_BY_MEMBERSHIP = 16;

    /** @param server JDBC URL of the server, ending in a slash */
    void require(String server) throws SQLException {
        try (var connection = Database.connect(server + "postgres", superuser)) {
            role(connection, database.owner());
            role(connection, database.app());
            timeouts(connection, app());
            role(connection, database.visitors());
            publicLimits(connection, visitors());
            recipients(connection, database);
            if (!exists(connection, "select from pg_database where datname = ?", EmbeddedPostgres.DATABASE))
                execute(connection, "create database %I owner %I", EmbeddedPostgres.DATABASE, owner());
            execute(connection, "revoke all on database %I from public", EmbeddedPostgres.DATABASE);
            for (var user : List.of(app(), visitors()))
                execute(connection, "grant connect on database %I to %I", EmbeddedPostgres.DATABASE, user);
        }
        try (var connection = Database.connect(database.url(), superuser)) {
            execute(connection, "revoke all on schema public from public");
        }
    }

    private static void role(Connection connection, Login login) throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = ?", login.user()))
            execute(connection, "create role %I", login.user());
        execute(connection, "alter role %I " + WEAK + " password %L", login.user(), login.password());
    }

    /** A role that cannot sign in. The application may change to it, but has nothing of it before it does: policies would count for both. */
    static void recipients(Connection connection, Database database) throws SQLException {
        var name = database.recipients();
        if (!exists(connection, "select from pg_roles where rolname = ?", name))
            execute(connection, "create role %I nologin nosuperuser nobypassrls", name);
        if (connection.getMetaData().getDatabaseMajorVersion() < INHERITS_BY_MEMBERSHIP) {
            execute(connection, "alter role %I noinherit", database.app().user());
            execute(connection, "grant %I to %I", name, database.app().user());
        } else
            execute(
                    connection,
                    "grant %I to %I with inherit false, set true",
                    name,
                    database.app().user());
    }

    /** A request that waits longer than this serves nobody and holds a connection of the pool. */
    static void timeouts(Connection connection, String app) throws SQLException {
        for (var setting : List.of(
                "statement_timeout = '5s'", "lock_timeout = '4s'", "idle_in_transaction_session_timeout = '30s'"))
            execute(connection, "alter role %I set " + setting, app);
    }

    /** Whoever fills the public pages with questions holds nobody up for long, and writes nothing even where a right were given by mistake. */
    static void publicLimits(Connection connection, String visitors) throws SQLException {
        for (var setting : List.of(
                "statement_timeout = '3s'",
                "lock_timeout = '2s'",
                "idle_in_transaction_session_timeout = '10s'",
                "default_transaction_read_only = on")) execute(connection, "alter role %I set " + setting, visitors);
    }

    private String owner() {
        return database.owner().user();
    }

    private String app() {
        return database.app().user();
    }

    private String visitors() {
        return database.visitors().user();
    }

    static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    /** Runs a statement whose names (%I) and texts (%L) PostgreSQL quotes itself; utility statements take no parameters. */
    static void execute(Connection connection, String format, String... arguments) throws SQLException {
        try (var quoting = connection.prepareStatement("select format(?, variadic ?)");
                var statement = connection.createStatement()) {
            quoting.setString(1, format);
            quoting.setArray(2, connection.createArrayOf("text", arguments));
            var quoted = quoting.executeQuery();
            quoted.next();
            statement.execute(quoted.getString(1));
        }
    }
}
