package de.lotse.database;

import static de.lotse.database.StartupProblem.Reason.APP_ROLE_MISSING;
import static de.lotse.database.StartupProblem.Reason.APP_ROLE_TOO_STRONG;
import static de.lotse.database.StartupProblem.Reason.DATABASE_TOO_OLD;
import static de.lotse.database.StartupProblem.Reason.DATABASE_UNREACHABLE;
import static de.lotse.database.StartupProblem.Reason.PUBLIC_ROLE_MISSING;
import static de.lotse.database.StartupProblem.Reason.PUBLIC_ROLE_TOO_STRONG;
import static de.lotse.database.StartupProblem.Reason.SETTINGS_INCOMPLETE;
import static de.lotse.database.StartupProblem.Reason.SHARED_ROLE_UNFIT;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that others run: looked at closely before the first table is made in it. */
final class ExternalPostgres {

    private static final int OLDEST = 15;

    private ExternalPostgres() {}

    /**
     * Connects and makes the application's roles if the owner may.
     *
     * @throws StartupProblem if it cannot be reached, is older than 15, or lacks the roles that are weak enough
     */
    static Database connect(String url, DatabaseSettings settings) {
        var database = new Database(
                url,
                login(settings.ownerUser(), settings.ownerPassword()),
                login(settings.appUser(), settings.appPassword()),
                login(settings.publicRole(), settings.publicPassword()),
                () -> {});
        try (var owner = database.connectAsOwner()) {
            requireVersion(database, owner);
            requireAppRole(database, owner);
            requireRecipients(database, owner);
            requirePublicRole(database, owner);
        } catch (SQLException e) {
            throw new StartupProblem(DATABASE_UNREACHABLE, withoutParameters(url), database.owner(), e.getMessage());
        }
        return database;
    }

    private static Login login(String user, @Nullable String password) {
        if (password == null || password.isBlank()) throw new StartupProblem(SETTINGS_INCOMPLETE);
        return new Login(user, password);
    }

    private static void requireVersion(Database database, Connection owner) throws SQLException {
        var version = owner.getMetaData();
        if (version.getDatabaseMajorVersion() < OLDEST)
            throw new StartupProblem(
                    DATABASE_TOO_OLD, withoutParameters(database.url()), version.getDatabaseProductVersion());
    }

    private static void requireAppRole(Database database, Connection owner) throws SQLException {
        var name = database.app().user();
        if (name.equals(database.owner().user()) || isStrong(owner, name))
            throw new StartupProblem(APP_ROLE_TOO_STRONG, name);
        if (!Roles.exists(owner, "select from pg_roles where rolname = ?", name) && mayCreateRoles(owner))
            createAppRole(owner, database.app());
        try (var app = database.connectAsApp()) {
            app.isValid(1);
        } catch (SQLException e) {
            throw new StartupProblem(APP_ROLE_MISSING, name, owner.getCatalog());
        }
    }

    private static void requireRecipients(Database database, Connection owner) throws SQLException {
        if (!isFit(database, owner) && mayCreateRoles(owner)) Roles.recipients(owner, database);
        if (!isFit(database, owner))
            throw new StartupProblem(
                    SHARED_ROLE_UNFIT, database.recipients(), database.app().user());
    }

    /** It is weak, the application may change to it, and has nothing of it before. */
    private static boolean isFit(Database database, Connection owner) throws SQLException {
        try (var query = owner.prepareStatement("""
                select
                from   pg_roles s, pg_roles a
                where  s.rolname = ? and a.rolname = ?
                and    not (s.rolsuper or s.rolbypassrls or s.rolcanlogin)
                and    pg_has_role(a.oid, s.oid, 'MEMBER')
                and    not pg_has_role(a.oid, s.oid, 'USAGE')""")) {
            query.setString(1, database.recipients());
            query.setString(2, database.app().user());
            return query.executeQuery().next();
        }
    }

    private static void requirePublicRole(Database database, Connection owner) throws SQLException {
        var name = database.visitors().user();
        if (!Roles.exists(owner, "select from pg_roles where rolname = ?", name) && mayCreateRoles(owner))
            createPublicRole(owner, database.visitors());
        requireNoMore(database, owner);
        try (var visitor = database.connectAsPublic()) {
            visitor.isValid(1);
        } catch (SQLException e) {
            throw new StartupProblem(PUBLIC_ROLE_MISSING, name, owner.getCatalog());
        }
    }

    private static void requireNoMore(Database database, Connection owner) throws SQLException {
        var name = database.visitors().user();
        if (List.of(database.owner().user(), database.app().user()).contains(name))
            throw new StartupProblem(PUBLIC_ROLE_TOO_STRONG, name, name);
        var excess = PublicRights.excess(owner, name);
        if (!excess.isEmpty()) throw new StartupProblem(PUBLIC_ROLE_TOO_STRONG, name, String.join(", ", excess));
    }

    private static void createPublicRole(Connection owner, Login visitors) throws SQLException {
        var create = "create role %I login nosuperuser nobypassrls password %L";
        Roles.execute(owner, create, visitors.user(), visitors.password());
        Roles.publicLimits(owner, visitors.user());
        Roles.execute(owner, "grant connect on database %I to %I", owner.getCatalog(), visitors.user());
    }

    private static void createAppRole(Connection owner, Login app) throws SQLException {
        Roles.execute(owner, "create role %I login nosuperuser nobypassrls password %L", app.user(), app.password());
        Roles.timeouts(owner, app.user());
    }

    private static boolean isStrong(Connection owner, String role) throws SQLException {
        return Roles.exists(owner, "select from pg_roles where rolname = ? and (rolsuper or rolbypassrls)", role);
    }

    private static boolean mayCreateRoles(Connection owner) throws SQLException {
        return Roles.exists(
                owner,
                "select from pg_roles where rolname = ? and (rolsuper or rolcreaterole)",
                owner.getMetaData().getUserName());
    }

    /** Parameters of a URL may hold a password. */
    private static String withoutParameters(String url) {
        return url.replaceFirst("\\?.*", "");
    }
}
