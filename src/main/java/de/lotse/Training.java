package de.lotse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * With {@code --lotse.training=true} Lotse answers one page to itself and ends, so that the JVM learns which classes a start needs (JDK
 * Enhancement Proposal 514). Spring's own {@code spring.context.exit} would halt the JVM and leave the database running.
 */
final class Training {

    private Training() {}

    /** After everybody else has heard that Lotse is ready: whoever listens still needs an open context. */
    static void after(ConfigurableApplicationContext context) {
        if (!context.getEnvironment().getProperty("lotse.training", Boolean.class, false)) return;
        visit("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
        context.close();
    }

    private static void visit(String page) {
        try {
            var connection = (HttpURLConnection) URI.create(page).toURL().openConnection();
            connection.getResponseCode();
            connection.disconnect();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
