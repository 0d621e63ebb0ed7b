package de.lotse.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without JavaScript: keeps cookies, reads pages, fills in forms and sends them. It follows no redirect by itself. */
public final class Browser {

    private final HttpClient client;
    private final String base;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Browser(String base, HttpClient client) {
        this.base = base;
        this.client = client;
    }

    private Browser(int port) {
        this(
                "http://localhost:" + port,
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build());
    }

    public static Browser at(int port) {
        return new Browser(port);
    }

    /** A browser that asks for the pages of the municipality with this host name; no name service has to know it. */
    public static Browser at(String host, int port) {
        return new Browser(port).with("Host", host + ":" + port);
    }

    /** A browser on another machine, as far as the server sees: with this address of its own, such as 127.0.1.7. */
    public static Browser at(int port, InetAddress from) {
        return new Browser(
                "http://127.0.0.1:" + port,
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .localAddress(from)
                        .build());
    }

    public Browser signIn(String username, String password) {
        var answer = signInAgain(username, password);
        if (answer.status() != 303) throw new AssertionError("could not sign in: " + answer.text());
        return this;
    }

    /** Where that leads. */
    public Answer signInAgain(String username, String password) {
        return get("/anmelden")
                .form("/anmelden")
                .with("username", username)
                .with("password", password)
                .send();
    }

    public Answer get(String path) {
        return exchange(asked(path).GET().build());
    }

    public Answer post(String path, Map<String, String> fields) {
        return exchange(asked(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                .build());
    }

    /** Sends a form with a file in it (RFC 7578). */
    public Answer upload(Form form, String field, String fileName, byte[] content) {
        return upload(form, field, List.of(new Sent(fileName, content)));
    }

    /** The same with several files chosen in one field. */
    public Answer upload(Form form, String field, List<Sent> files) {
        var fields = form.fields().entrySet().stream()
                .map(entry -> new Field(entry.getKey(), entry.getValue()))
                .toList();
        return multipart(form.action(), fields, field, files);
    }

    /** A form with several fields of the same name. */
    public Answer multipart(String path, List<Field> fields) {
        return multipart(path, fields, "file", List.of(new Sent("", new byte[0])));
    }

    private Answer multipart(String path, List<Field> fields, String fileField, List<Sent> files) {
        var boundary = "----lotse-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        for (var field : fields)
            body.writeBytes(part(
                    boundary,
                    "name=\"" + field.name() + "\"",
                    "text/plain;charset=UTF-8",
                    field.value().getBytes(StandardCharsets.UTF_8)));
        for (var file : files)
            body.writeBytes(part(
                    boundary,
                    "name=\"" + fileField + "\"; filename=\"" + file.name() + "\"",
                    "application/octet-stream",
                    file.content()));
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var request = asked(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        return exchange(request.build());
    }

    private HttpRequest.Builder asked(String path) {
        var request = HttpRequest.newBuilder(at(path));
        headers.forEach(request::header);
        return request;
    }

    /** As our scripts ask, for a part of a page. */
    public Browser part(String name) {
        return with("Lotse-Part", name);
    }

    /** The same browser, with a header in each request. */
    public Browser with(String header, String value) {
        var other = new Browser(base, client);
        other.headers.putAll(headers);
        other.headers.put(header, value);
        return other;
    }

    /** One field of a form. */
    public record Field(String name, String value) {}

    /** A file as it is chosen. */
    public record Sent(String name, byte[] content) {}

    private static byte[] part(String boundary, String disposition, String type, byte[] content) {
        var part = new ByteArrayOutputStream();
        part.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: "
                        + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    /** A file, byte by byte. */
    public HttpResponse<byte[]> download(String path) {
        try {
            return client.send(HttpRequest.newBuilder(at(path)).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The file with which a form is answered. */
    public byte[] download(Form form) {
        var request = HttpRequest.newBuilder(at(form.action()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form.fields())))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private Answer exchange(HttpRequest request) {
        try {
            return new Answer(this, client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private URI at(String path) {
        return URI.create(path.startsWith("http") ? path : base + path);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** What came back. */
    public static final class Answer {

        private final Browser browser;
        private final HttpResponse<String> response;

        private Answer(Browser browser, HttpResponse<String> response) {
            this.browser = browser;
            this.response = response;
        }

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public Document page() {
            return Jsoup.parse(response.body());
        }

        public List<String> headers(String name) {
            return response.headers().allValues(name);
        }

        /** What a person reads on the page. */
        public String text() {
            return page().text();
        }

        /** Goes where a 303 points; a page that came back with another status is the wrong answer. */
        public Answer follow() {
            if (status() != 303) throw new AssertionError("no redirect but " + status() + ": " + text());
            return browser.get(header("Location"));
        }

        /** What a browser does after 307: the same form again, to the new address, with today's token. */
        public Answer repeat(Form form) {
            var fields = new LinkedHashMap<>(form.fields());
            fields.put(
                    "_csrf",
                    browser.get("/start").page().select("input[name=_csrf]").val());
            return browser.post(header("Location"), fields);
        }

        /** The form with this address, with everything that already stands in it. */
        public Form form(String action) {
            var form = page().selectFirst("form[method=post][action='" + action + "']");
            if (form == null) throw new AssertionError("no form for " + action + " on: " + text());
            var fields = new LinkedHashMap<String, String>();
            for (var field : form.select("input[name], textarea[name], select[name]")) {
                var choice = Arrays.asList("radio", "checkbox").contains(field.attr("type"));
                if (!choice || field.hasAttr("checked")) fields.put(field.attr("name"), value(field));
            }
            return new Form(browser, action, fields);
        }

        private static String value(org.jsoup.nodes.Element field) {
            if (!field.tagName().equals("select"))
                return field.tagName().equals("textarea") ? typed(field) : field.val();
            var chosen = field.selectFirst("option[selected]");
            return chosen == null ? "" : chosen.val();
        }

        /** A browser drops the line break that follows the tag (HTML standard, textarea). */
        static String typed(org.jsoup.nodes.Element textarea) {
            return textarea.wholeText().replaceFirst("^\\R", "");
        }

        /** What stands in a field of the page. */
        public String valueOf(String id) {
            var field = page().getElementById(id);
            if (field == null) throw new AssertionError("no field " + id + " on: " + text());
            return value(field);
        }
    }

    /** A form being filled in. */
    public record Form(Browser browser, String action, Map<String, String> fields) {

        public Form with(String name, String value) {
            fields.put(name, value);
            return this;
        }

        /** Sent by a button with an address of its own. */
        public Form to(String address) {
            return new Form(browser, address, fields);
        }

        public Answer send() {
            return browser.post(action, fields);
        }
    }
}
