package de.lotse;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Tells the person at the console where to click, and scripts that the first page will be answered. */
class ReadyLine implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var settings = event.getApplicationContext().getEnvironment();
        var address = settings.getProperty("server.address", "127.0.0.1");
        var port = settings.getProperty("local.server.port");
        if (port != null) System.out.println(line(address, port));
    }

    /** A name, because each municipality is a host name of its own (herne.localhost); every interface is also the local one. */
    private static String line(String address, String port) {
        var host = address.equals("127.0.0.1") || address.equals("0.0.0.0") ? "localhost" : address;
        var pattern = ResourceBundle.getBundle("messages.start", Locale.GERMAN).getString("start.ready");
        return MessageFormat.format(pattern, host, port);
    }
}
