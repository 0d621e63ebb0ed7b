package de.lotse.testing;

import de.lotse.database.FreshDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * One empty database for all tests of a JVM: started when the first application context needs it, so that pure unit tests do not wait,
 * and found by every context without an annotation (src/test/resources/META-INF/spring.factories).
 */
public class TestDatabase implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host"); // for Browser, before any client is made
        var settings = new HashMap<String, Object>(FreshDatabase.ofThisJvm().settings());
        settings.put("lotse.data-folder", FreshDatabase.data().toString());
        settings.put("lotse.demo.enabled", "false");
        settings.put("lotse.sign-in.argon-memory-kib", "1024"); // many sign-ins, quick ones
        environment.getPropertySources().addFirst(new MapPropertySource("test database", Map.copyOf(settings)));
    }

    /** A connection of the role that owns the tables; row-level security holds for it, too, where it is forced. */
    public static Connection connectAsOwner() throws SQLException {
        return FreshDatabase.ofThisJvm().connectAsOwner();
    }

    /** A connection of the role with which public pages read. */
    public static Connection connectAsPublic() throws SQLException {
        return FreshDatabase.ofThisJvm().connectAsPublic();
    }

    /** A connection that nothing holds back, for what nobody but an attacker or the database itself could do. */
    public static Connection connectAsSuperuser() throws SQLException {
        return FreshDatabase.ofThisJvm().connectAsSuperuser();
    }

    /** A connection of the role that the application uses, with no tenant set. */
    public static Connection connectAsApp() throws SQLException {
        return FreshDatabase.ofThisJvm().connectAsApp();
    }
}
