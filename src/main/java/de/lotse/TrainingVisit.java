package de.lotse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** A visitor who opens what is linked, a few addresses of each kind. */
final class TrainingVisit {

    private static final int PER_KIND = 4;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)[\"#?]");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String origin;

    TrainingVisit(String origin) {
        this.origin = origin;
    }

    void signIn(String username, String password) {
        var token = CSRF.matcher(get("/anmelden"));
        if (!token.find()) throw new IllegalStateException("/anmelden has no form");
        var fields = "_csrf=%s&username=%s&password=%s"
                .formatted(URLEncoder.encode(token.group(1), StandardCharsets.UTF_8), username, password);
        send(HttpRequest.newBuilder(URI.create(origin + "/anmelden"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    /** @return how many pages were opened */
    int follow(String first) {
        var waiting = new ArrayDeque<>(List.of(first));
        var seen = new HashSet<>(waiting);
        var ofKind = new HashMap<String, Integer>();
        var opened = 0;
        while (!waiting.isEmpty()) {
            var links = LINK.matcher(get(waiting.remove()));
            opened++;
            while (links.find()) {
                var path = links.group(1);
                if (seen.add(path) && ofKind.merge(path.replaceAll(ID, "*"), 1, Integer::sum) <= PER_KIND)
                    waiting.add(path);
            }
        }
        return opened;
    }

    private String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin + path)));
    }

    private String send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
