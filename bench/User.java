import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A signed-in case manager. */
class User {

    private static final HttpClient VISITOR = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    final List<String> cases;
    final List<String> inquiries;
    final List<String> names;
    final Random random = new Random(7);
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final String csrf;

    User(String base, String username) throws IOException, InterruptedException {
        this.base = base;
        signIn(username);
        var list = get("/faelle");
        csrf = find("name=\"_csrf\" value=\"([^\"]+)\"", list).getFirst();
        cases = find("href=\"/faelle/([0-9a-f-]{36})", list);
        names = find("href=\"/faelle/[0-9a-f-]{36}[^>]*>([^<]+)<", list);
        inquiries = find("href=\"/anfragen/([0-9a-f-]{36})", get("/anfragen"));
        if (cases.isEmpty() || inquiries.isEmpty()) throw new IOException(username + " sees no cases or inquiries");
    }

    /** Somebody without cases of her own. */
    static User lead(String base) throws IOException, InterruptedException {
        return alone(base, "benchlead");
    }

    /** Somebody of whose cases nothing is asked. */
    static User alone(String base, String username) throws IOException, InterruptedException {
        return new User(username, base, List.of());
    }

    private User(String username, String base, List<String> nothing) throws IOException, InterruptedException {
        this.base = base;
        signIn(username);
        csrf = find("name=\"_csrf\" value=\"([^\"]+)\"", get("/start")).getFirst();
        cases = nothing;
        names = nothing;
        inquiries = nothing;
    }

    private void signIn(String username) throws IOException, InterruptedException {
        var token = find("name=\"_csrf\" value=\"([^\"]+)\"", get("/anmelden")).getFirst();
        post("/anmelden", Map.of("_csrf", token, "username", username, "password", "lotse-demo"));
    }

    /** Sends one file with the form at this path; answers where the page went on. */
    String upload(String path, String fileName, byte[] content) throws IOException, InterruptedException {
        var boundary = "lotse-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + csrf + "\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build(), 399).headers().firstValue("Location").orElseThrow(() -> new IOException("The upload was not accepted"));
    }

    <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).build(), 200).body();
    }

    /** Without cookies, as a visitor of the public pages. */
    String visit(String path) throws IOException, InterruptedException {
        var answer = VISITOR.send(HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException(path + " answered " + answer.statusCode());
        return answer.body();
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(), 399);
    }

    String csrf() {
        return csrf;
    }

    private HttpResponse<String> send(HttpRequest request, int worst) throws IOException, InterruptedException {
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() > worst) throw new IOException(request.uri() + " answered " + answer.statusCode());
        return answer;
    }

    static List<String> find(String pattern, String page) {
        return Pattern.compile(pattern).matcher(page).results().map((MatchResult hit) -> hit.group(1)).distinct().toList();
    }
}
