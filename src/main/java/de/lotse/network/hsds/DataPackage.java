package de.lotse.network.hsds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code datapackage.json}: what stands in which column of which table (Tabular Data Package of Frictionless). */
@Component("hsdsDataPackage")
class DataPackage {

    private final OpenData openData;

    DataPackage(OpenData openData) {
        this.openData = openData;
    }

    Map<String, Object> of(String town) {
        var description = new LinkedHashMap<String, Object>();
        description.put("profile", "tabular-data-package");
        description.put("name", "angebote");
        description.put("title", "Angebote und Partner: " + town);
        description.put("version", HsdsController.VERSION);
        description.put("contributors", List.of(Map.of("title", town, "role", "publisher")));
        if (openData.isSet())
            description.put(
                    "licenses", List.of(Map.of("title", openData.licenceName(), "path", openData.licenceUrl())));
        var resources = new ArrayList<Object>();
        for (var entity : Fields.entities()) resources.add(resource(entity));
        description.put("resources", resources);
        return description;
    }

    private static Map<String, Object> resource(String entity) {
        var resource = new LinkedHashMap<String, Object>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", entity);
        resource.put("path", Fields.file(entity));
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("schema", schema(entity));
        return resource;
    }

    private static Map<String, Object> schema(String entity) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("primaryKey", "id");
        schema.put(
                "fields",
                Fields.columns(entity).stream().map(DataPackage::field).toList());
        var keys = Fields.columns(entity).stream()
                .filter(field -> !field.refers().isEmpty())
                .map(DataPackage::foreignKey)
                .toList();
        if (!keys.isEmpty()) schema.put("foreignKeys", keys);
        return schema;
    }

    private static Map<String, Object> field(Fields.Field field) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", field.name());
        json.put(
                "type",
                switch (field.type()) {
                    case "number", "date", "time" -> field.type();
                    case "date-time" -> "datetime";
                    default -> "string";
                });
        if (List.of("uuid", "uri", "email").contains(field.type())) json.put("format", field.type());
        var constraints = new LinkedHashMap<String, Object>();
        if (field.isRequiredColumn()) constraints.put("required", true);
        if (field.name().equals("id")) constraints.put("unique", true);
        if (!field.words().isEmpty()) constraints.put("enum", field.words());
        if (!constraints.isEmpty()) json.put("constraints", constraints);
        return json;
    }

    /** Within its own table the specification of packages writes the reference empty. */
    private static Map<String, Object> foreignKey(Fields.Field field) {
        var resource = field.refers().equals(field.entity()) ? "" : field.refers();
        return Map.of("fields", field.name(), "reference", Map.of("resource", resource, "fields", "id"));
    }
}
