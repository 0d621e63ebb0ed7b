package de.lotse.network.hsds;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.shared.NotFound;
import de.lotse.web.BaseUrl;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a program begins to read, and everything that is not an address of HSDS. */
@Controller
class HsdsController {

    static final String VERSION = "3.1";
    private static final MediaType MARKDOWN = new MediaType("text", "markdown", UTF_8);

    private final Answers answers;
    private final OpenApi openApi;
    private final Packages packages;
    private final BaseUrl base;
    private final Town town;

    HsdsController(Answers answers, OpenApi openApi, Packages packages, BaseUrl base, Town town) {
        this.answers = answers;
        this.openApi = openApi;
        this.packages = packages;
        this.base = base;
        this.town = town;
    }

    @GetMapping({"/hsds", "/hsds/"})
    ResponseEntity<byte[]> about(HttpServletRequest request) {
        new Asked(request);
        var about = new LinkedHashMap<String, String>();
        about.put("version", VERSION);
        about.put("profile", base.of(town.id(), "/hsds/profile"));
        about.put("openapi_url", base.of(town.id(), "/hsds/openapi.json"));
        return answers.json(request, about);
    }

    @GetMapping("/hsds/openapi.json")
    ResponseEntity<byte[]> openApi(HttpServletRequest request) {
        new Asked(request);
        return answers.json(request, openApi.document(town.name(), base.of(town.id(), "/hsds")));
    }

    /** How this directory uses HSDS, for people who write programs. */
    @GetMapping("/hsds/profile")
    ResponseEntity<byte[]> profile(HttpServletRequest request) throws IOException {
        new Asked(request);
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/hsds/profile.md"))) {
            var text = new String(in.readAllBytes(), UTF_8).replace("{town}", town.name());
            return answers.bytes(request, text.getBytes(UTF_8), MARKDOWN);
        }
    }

    @GetMapping("/hsds/datapackage.zip")
    void datapackage(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new Asked(request);
        var made = packages.current().orElseThrow(NotYet::new);
        response.setHeader("Cache-Control", Answers.kept().getHeaderValue());
        response.setHeader("ETag", made.etag());
        if (Answers.isKnown(request, made.etag())) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        response.setContentType("application/zip");
        response.setContentLengthLong(Files.size(made.file()));
        Files.copy(made.file(), response.getOutputStream());
    }

    /** Nothing is written here, and nothing else is read. */
    @RequestMapping("/hsds/**")
    ResponseEntity<byte[]> others(HttpServletRequest request) {
        if (List.of("GET", "HEAD").contains(request.getMethod())) throw new NotFound();
        var problem = answers.problem(HttpStatus.METHOD_NOT_ALLOWED, "This API is read-only: use GET.");
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .header("Allow", "GET, HEAD, OPTIONS")
                .body(problem.getBody());
    }
}
