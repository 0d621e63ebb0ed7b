package de.lotse.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A database that is up and has its roles: the owner makes tables, the application's role uses them and owns nothing, the visitors' role
 * reads what everybody may see.
 *
 * @param stop ends what was started for it; does nothing for a database that others run
 */
record Database(String url, Login owner, Login app, Login visitors, Runnable stop) implements AutoCloseable {

    Connection connectAsOwner() throws SQLException {
        return connect(url, owner);
    }

    Connection connectAsApp() throws SQLException {
        return connect(url, app);
    }

    Connection connectAsPublic() throws SQLException {
        return connect(url, visitors);
    }

    /** The role to which the application's changes while it reads what other organisations share; it cannot sign in. */
    String recipients() {
        return app.user() + "_shared";
    }

    static String publicRoleOf(String app) {
        return app + "_public";
    }

    static Connection connect(String url, Login login) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("ApplicationName", "lotse-start");
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public void close() {
        stop.run();
    }
}
