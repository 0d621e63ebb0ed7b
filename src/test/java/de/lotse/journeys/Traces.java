package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** What a journey leaves behind outside the case: the log, the events, the addresses of its pages. None of what was typed is in it. */
final class Traces {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final int LONG_NUMBER = 6;
    private static final Pattern OPAQUE = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Set<String> personal = new LinkedHashSet<>();
    private final List<String> addresses = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final Queue<ILoggingEvent> log = new ConcurrentLinkedQueue<>();

    /** From now on. */
    static Traces in(ConfigurableApplicationContext application) {
        var traces = new Traces();
        traces.listen((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME));
        application.addApplicationListener((ApplicationListener<PayloadApplicationEvent<?>>)
                event -> traces.events.add(event.getPayload().toString()));
        return traces;
    }

    void follow(Page page) {
        page.onRequest(request -> addresses.add(request.url() + " " + referer(request)));
        page.onResponse(response -> addresses.add(location(response)));
    }

    private static String referer(Request request) {
        return request.headers().getOrDefault("referer", "");
    }

    private static String location(Response response) {
        return response.headers().getOrDefault("location", "");
    }

    /** Remembers what somebody typed, ids aside: the whole, its names and nouns, days in the ways they are written, numbers without gaps. */
    void typed(String text) {
        if (OPAQUE.matcher(text).matches() || text.equals("heute") || text.matches("[+-]?\\d{0,3}")) return;
        personal.add(text);
        for (var word : text.split("[^\\p{L}]+")) if (word.matches("\\p{Lu}.{5,}")) personal.add(word);
        DAY.matcher(text).results().forEach(day -> {
            var numbers = new Object[] {number(day.group(3)), number(day.group(2)), number(day.group(1))};
            personal.add("%04d-%02d-%02d".formatted(numbers));
            personal.add("%3$02d.%2$02d.%1$04d".formatted(numbers));
        });
        var digits = text.replaceAll("\\D", "");
        if (digits.length() >= LONG_NUMBER) personal.add(digits);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** So that a journey which is known to send events does not look at none. */
    void holdEvents() {
        assertThat(events).as("events were heard").isNotEmpty();
    }

    void holdNothingPersonal() {
        assertThat(personal).as("something was typed").hasSizeGreaterThan(10);
        assertThat(addresses).as("pages were visited").hasSizeGreaterThan(10);
        logAndEventsHoldNothingPersonal();
        for (var secret : personal)
            assertThat(addresses)
                    .as("„%s“ in the addresses", secret)
                    .noneMatch(address ->
                            address.contains(secret) || decoded(address).contains(secret));
    }

    void logAndEventsHoldNothingPersonal() {
        var written = written().toLowerCase(Locale.ROOT);
        for (var secret : personal) {
            assertThat(written).as("„%s“ in the log", secret).doesNotContain(secret.toLowerCase(Locale.ROOT));
            assertThat(events).as("„%s“ in the events", secret).noneMatch(event -> event.contains(secret));
        }
    }

    /** All that was logged since the beginning, with its exceptions. */
    String written() {
        return log.stream()
                .map(event ->
                        event.getFormattedMessage() + "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .collect(Collectors.joining("\n"));
    }

    /** Not the log file: another application in this process may have turned it elsewhere. */
    private void listen(Logger root) {
        var appender = new AppenderBase<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                log.add(event);
            }
        };
        if (!SLF4JBridgeHandler.isInstalled())
            SLF4JBridgeHandler.install(); // Tomcat's log; an application that ends takes the bridge away
        appender.setContext(root.getLoggerContext());
        appender.start();
        root.addAppender(appender);
    }

    private static String decoded(String address) {
        return URLDecoder.decode(address, StandardCharsets.UTF_8);
    }
}
