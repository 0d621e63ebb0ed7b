package de.lotse.network.hsds;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client written against the specification of HSDS: begins at the root, walks all pages, reads each thing. */
final class HsdsClient {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String base;
    private final HttpClient client;

    /** The host name need not resolve: the server is asked as a proxy would be. */
    HsdsClient(String host, int port) {
        base = "http://" + host + ":" + port + "/hsds";
        client = HttpClient.newBuilder()
                .proxy(ProxySelector.of(new InetSocketAddress("127.0.0.1", port)))
                .build();
    }

    HttpResponse<byte[]> send(String method, String path, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(base + path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) request.headers(headers);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    String text(String path) {
        var answer = send("GET", path);
        var body = new String(answer.body(), StandardCharsets.UTF_8);
        if (answer.statusCode() != 200) throw new AssertionError(path + " " + answer.statusCode() + " " + body);
        return body;
    }

    JsonNode json(String path) {
        return JSON.readTree(text(path));
    }

    /** Page after page until one says that it is the last. */
    List<JsonNode> all(String path, int perPage) {
        var all = new ArrayList<JsonNode>();
        for (var number = 1; ; number++) {
            var page = json(path + (path.contains("?") ? "&" : "?") + "per_page=" + perPage + "&page=" + number);
            page.path("contents").forEach(all::add);
            if (page.path("last_page").asBoolean()) return all;
        }
    }
}
