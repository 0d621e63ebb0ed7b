package de.lotse.network.hsds;

import static de.lotse.network.hsds.Endpoint.Parameter.*;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lists that are served, and what each can be asked. */
enum Endpoint {
    SERVICES(
            "service",
            List.of(
                    SEARCH,
                    TAXONOMY_TERM_ID,
                    TAXONOMY_ID,
                    ORGANIZATION_ID,
                    MODIFIED_AFTER,
                    MINIMAL,
                    FULL,
                    PAGE,
                    PER_PAGE,
                    FORMAT),
            List.of(ID)),
    ORGANIZATIONS(
            "organization",
            List.of(SEARCH, TAXONOMY_TERM_ID, TAXONOMY_ID, FULL, FULL_SERVICE, PAGE, PER_PAGE, FORMAT),
            List.of(ID, FULL_SERVICE)),
    SERVICE_AT_LOCATIONS(
            "service_at_location",
            List.of(
                    SEARCH,
                    TAXONOMY_TERM_ID,
                    TAXONOMY_ID,
                    ORGANIZATION_ID,
                    MODIFIED_AFTER,
                    POSTCODE,
                    PROXIMITY,
                    FULL,
                    PAGE,
                    PER_PAGE,
                    FORMAT),
            List.of(ID)),
    TAXONOMIES("taxonomy", List.of(SEARCH, PAGE, PER_PAGE, FORMAT), List.of(ID)),
    TAXONOMY_TERMS(
            "taxonomy_term", List.of(SEARCH, TAXONOMY_ID, TOP_ONLY, PARENT_ID, PAGE, PER_PAGE, FORMAT), List.of(ID));

    private final String entity;
    private final List<Parameter> parameters;
    private final List<Parameter> parametersOfOne;

    Endpoint(String entity, List<Parameter> parameters, List<Parameter> parametersOfOne) {
        this.entity = entity;
        this.parameters = parameters;
        this.parametersOfOne = parametersOfOne;
    }

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    String entity() {
        return entity;
    }

    List<Parameter> parameters() {
        return parameters;
    }

    List<Parameter> parametersOfOne() {
        return parametersOfOne;
    }

    String[] names() {
        return parameters.stream().map(Parameter::key).toArray(String[]::new);
    }

    enum Parameter {
        ID("string", "A UUID."),
        SEARCH("string", "Words that all stand in names or descriptions."),
        PAGE("integer", "The number of the page, from 1."),
        PER_PAGE("integer", "How many on a page: 1 to 500, without it 50; with minimal without it all."),
        FORMAT("string", "json, or ndjson for all results without pages, a line each."),
        TAXONOMY_TERM_ID("string", "Only what this term stands at, itself or at what belongs to it."),
        TAXONOMY_ID("string", "Only what any term of this taxonomy stands at."),
        ORGANIZATION_ID("string", "Only what this organization offers."),
        MODIFIED_AFTER("string", "Only what was modified at this moment or later (RFC 3339)."),
        MINIMAL("boolean", "Only id, name, status and last_modified, all on one page."),
        FULL("boolean", "With everything that belongs to each."),
        FULL_SERVICE(
                "boolean",
                "With the services of the organization: true whole, false in short; without it, without them."),
        POSTCODE("string", "Only what is at this postcode or meant for it."),
        PROXIMITY("integer", "Metres: only what is that near to the middle of the postcode's places."),
        TOP_ONLY("boolean", "Only terms that stand below no other; here all do."),
        PARENT_ID("string", "Only terms below this one; here there are none.");

        private final String type;
        private final String description;

        Parameter(String type, String description) {
            this.type = type;
            this.description = description;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        String description() {
            return description;
        }

        Map<String, Object> schema() {
            return this == FORMAT ? Map.of("type", type, "enum", List.of("json", "ndjson")) : Map.of("type", type);
        }
    }
}
