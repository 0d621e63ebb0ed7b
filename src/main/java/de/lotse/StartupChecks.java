package de.lotse;

import static de.lotse.database.StartupProblem.Reason.PORT_TAKEN;

import de.lotse.database.DataFolder;
import de.lotse.database.StartupProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Looks at what a person can repair before anything is started: first the folder, because the log is written there, then the port. */
class StartupChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var settings = event.getEnvironment();
        DataFolder.requireWritable(Path.of(settings.getRequiredProperty("lotse.data-folder")));
        if (event.getSpringApplication().getWebApplicationType() == WebApplicationType.SERVLET)
            requireFreePort(settings);
    }

    private static void requireFreePort(Environment settings) {
        var port = settings.getRequiredProperty("server.port", Integer.class);
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName(settings.getProperty("server.address")))) {
            socket.getLocalPort();
        } catch (IOException e) {
            throw new StartupProblem(PORT_TAKEN, Integer.toString(port), Integer.toString(port + 1));
        }
    }

    /** After the settings are read, before the log file is opened. */
    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 1;
    }
}
