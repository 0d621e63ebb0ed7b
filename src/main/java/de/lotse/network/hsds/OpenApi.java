package de.lotse.network.hsds;

import de.lotse.network.hsds.Fields.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The OpenAPI document of what is served, made from the same list of fields as the answers. */
@Component("hsdsOpenApi")
class OpenApi {

    private static final String ID = "id";

    private final OpenData openData;

    OpenApi(OpenData openData) {
        this.openData = openData;
    }

    Map<String, Object> document(String town, String address) {
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.1.0");
        document.put("info", info(town));
        document.put("servers", List.of(Map.of("url", address)));
        document.put("paths", paths());
        document.put("components", ordered("schemas", schemas(), "parameters", parameters()));
        return document;
    }

    private Map<String, Object> info(String town) {
        var info = ordered(
                "title", "Directory of services: " + town,
                "version", HsdsController.VERSION,
                "description", "Public services of " + town + ", read-only, in the form of Open Referral HSDS 3.1.");
        if (openData.isSet())
            info.put("license", ordered("name", openData.licenceName(), "url", openData.licenceUrl()));
        return info;
    }

    private static Map<String, Object> paths() {
        var paths = new LinkedHashMap<String, Object>();
        paths.put("/", get("about", "Version of HSDS, profile and this document.", List.of(), ok(about())));
        for (var endpoint : Endpoint.values()) {
            paths.put(
                    "/" + endpoint.path(),
                    get(
                            endpoint.path(),
                            "The public " + endpoint.path() + ", in pages.",
                            endpoint.parameters().stream()
                                    .map(OpenApi::parameterRef)
                                    .toList(),
                            ok(page(endpoint.entity()))));
            paths.put(
                    "/" + endpoint.path() + "/{id}",
                    get(
                            endpoint.entity(),
                            "One of the " + endpoint.path() + " with everything that belongs to it.",
                            endpoint.parametersOfOne().stream()
                                    .map(OpenApi::parameterRef)
                                    .toList(),
                            ok(ref(endpoint.entity()))));
        }
        paths.put(
                "/datapackage.zip",
                get("datapackage", "Everything as one tabular data package.", List.of(), file("application/zip")));
        paths.put("/profile", get("profile", "How this directory uses HSDS.", List.of(), file("text/markdown")));
        return paths;
    }

    private static Map<String, Object> get(String id, String summary, List<Object> parameters, Object ok) {
        var problem = ordered("$ref", "#/components/schemas/problem");
        var refused = ordered(
                "description",
                "What was wrong (RFC 9457).",
                "content",
                ordered("application/problem+json", ordered("schema", problem)));
        var responses = ordered("200", ok, "304", ordered("description", "Unchanged since the ETag that was sent."));
        responses.put("400", refused);
        responses.put("404", refused);
        return ordered(
                "get",
                ordered(
                        "operationId",
                        "get_" + id,
                        "summary",
                        summary,
                        "parameters",
                        parameters,
                        "responses",
                        responses));
    }

    private static Object ok(Object schema) {
        return ordered("description", "The answer.", "content", ordered("application/json", ordered("schema", schema)));
    }

    private static Object file(String type) {
        return ordered("description", "The file.", "content", ordered(type, Map.of()));
    }

    private static Map<String, Object> about() {
        var uri = ordered("type", "string", "format", "uri");
        return ordered(
                "type",
                "object",
                "properties",
                ordered("version", ordered("type", "string"), "profile", uri, "openapi_url", uri));
    }

    private static Map<String, Object> page(String entity) {
        var number = ordered("type", "integer", "minimum", 0);
        var flag = ordered("type", "boolean");
        return ordered(
                "type",
                "object",
                "properties",
                ordered(
                        "total_items", number,
                        "total_pages", number,
                        "page_number", number,
                        "size", number,
                        "first_page", flag,
                        "last_page", flag,
                        "empty", flag,
                        "contents", ordered("type", "array", "items", ref(entity))));
    }

    private static Map<String, Object> schemas() {
        var schemas = new LinkedHashMap<String, Object>();
        for (var entity : Fields.entities()) schemas.put(entity, schema(entity));
        schemas.put(
                "problem",
                ordered(
                        "type",
                        "object",
                        "properties",
                        ordered(
                                "status", ordered("type", "integer"),
                                "title", ordered("type", "string"),
                                "detail", ordered("type", "string"))));
        return schemas;
    }

    private static Map<String, Object> schema(String entity) {
        var properties = new LinkedHashMap<String, Object>();
        for (var field : Fields.of(entity)) properties.put(field.name(), type(field));
        if (entity.equals("organization"))
            properties.put("services", ordered("type", "array", "items", ref("service")));
        var required = Fields.of(entity).stream()
                .filter(Field::isRequired)
                .map(Field::name)
                .toList();
        return ordered("type", "object", "additionalProperties", false, "required", required, "properties", properties);
    }

    private static Map<String, Object> type(Field field) {
        if (field.isList()) return ordered("type", "array", "items", ref(field.child()));
        if (field.isNested()) return ref(field.child());
        if (!field.words().isEmpty()) return ordered("type", "string", "enum", field.words());
        return switch (field.type()) {
            case "number" -> ordered("type", "number");
            case "uuid", "uri", "email", "date", "date-time" -> ordered("type", "string", "format", field.type());
            default -> ordered("type", "string");
        };
    }

    private static Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        for (var parameter : Endpoint.Parameter.values())
            parameters.put(
                    parameter.key(),
                    ordered(
                            "name", parameter.key(),
                            "in", parameter.key().equals(ID) ? "path" : "query",
                            "required", parameter.key().equals(ID),
                            "description", parameter.description(),
                            "schema", parameter.schema()));
        return parameters;
    }

    private static Object parameterRef(Endpoint.Parameter parameter) {
        return ordered("$ref", "#/components/parameters/" + parameter.key());
    }

    private static Map<String, Object> ref(String entity) {
        return ordered("$ref", "#/components/schemas/" + entity);
    }

    /** Pairs of a name and a value, in their order. */
    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) map.put(pairs[i].toString(), pairs[i + 1]);
        return map;
    }
}
