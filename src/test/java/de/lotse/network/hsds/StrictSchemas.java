package de.lotse.network.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schemas of HSDS 3.1, made strict: what they do not know is refused at every level, and formats are checked. */
final class StrictSchemas {

    private static final Path FOLDER = Path.of("../shared/data/hsds/3.1/schema");
    private static final String BASE = "https://hsds.test/";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SchemaRegistry registry;
    private final Map<String, Schema> known = new HashMap<>();

    StrictSchemas() {
        var sources = new HashMap<String, String>();
        try (var files = Files.list(folder())) {
            files.filter(file -> !file.endsWith("openapi.json"))
                    .forEach(file -> sources.put(BASE + file.getFileName(), strict(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sources.put(BASE + "problem.json", PROBLEM);
        sources.put(BASE + "base.json", about());
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(sources));
    }

    /** The schemas are not part of this repository; where they lie beside it they are used. */
    static boolean areThere() {
        return Files.isDirectory(folder());
    }

    static Path folder() {
        return Stream.of(FOLDER, Path.of("../../shared/data/hsds/3.1/schema"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(FOLDER);
    }

    /** @param name of the schema, without its ending */
    void accept(String name, String json) {
        assertThat(problems(name, json)).as(name + " " + json).isEmpty();
    }

    List<String> problems(String name, String json) {
        var schema = known.computeIfAbsent(name, key -> registry.getSchema(SchemaLocation.of(BASE + key + ".json")));
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** The envelope of the specification, strict as well, with contents of this schema. */
    void acceptPage(String name, String json) {
        var page = JSON.readTree(json);
        for (var each : page.path("contents")) accept(name, each.toString());
        var envelope = ((ObjectNode) openApi().at("/components/schemas/Page")).deepCopy();
        ((ObjectNode) envelope.path("properties")).putObject("contents").put("type", "array");
        var required = envelope.putArray("required");
        envelope.path("properties").propertyNames().forEach(required::add);
        envelope.put("additionalProperties", false);
        var schema = registry.getSchema(SchemaLocation.of(BASE + "page.json"), envelope);
        assertThat(schema.validate(page)).isEmpty();
    }

    static JsonNode openApi() {
        return read(folder().resolve("openapi.json"));
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String about() {
        var schema = (ObjectNode) openApi().at("/paths/~1/get/responses/200/content/application~1json/schema");
        return ((ObjectNode) tightened(schema.deepCopy())).toString();
    }

    private static String strict(Path file) {
        return tightened(read(file)).toString();
    }

    private static JsonNode tightened(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject() && object.has("type"))
            object.put("additionalProperties", false);
        node.forEach(StrictSchemas::tightened);
        return node;
    }

    private static final String PROBLEM = """
            {"type": "object", "additionalProperties": false, "required": ["status", "title", "detail"],
             "properties": {"status": {"type": "integer"}, "title": {"type": "string"}, "detail": {"type": "string", "minLength": 10}}}""";
}
