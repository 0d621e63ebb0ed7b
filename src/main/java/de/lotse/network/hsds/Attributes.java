package de.lotse.network.hsds;

import static de.lotse.web.Texts.t;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells as attributes with terms of our taxonomies what HSDS has no field for, and fills in what it wants and we keep otherwise. */
@Component
class Attributes {

    private static final String TIMEZONE = "Europe/Berlin";

    private final Terms terms;

    Attributes(Terms terms) {
        this.terms = terms;
    }

    void add(Graph graph) {
        var told = new Told(graph, terms);
        graph.all("organization").forEach(row -> told.term(row, Taxonomy.ORGANISATION_KIND, row.text("x_kind")));
        graph.all("service").forEach(row -> service(told, row));
        graph.all("location").forEach(row -> told.term(row, Taxonomy.DISTRICT, row.text("x_district")));
        graph.all("accessibility").forEach(row -> accessibility(told, row));
        graph.all("language").forEach(row -> language(told, row));
        graph.all("schedule").forEach(row -> schedule(told, row));
        graph.all("service_area").forEach(row -> area(told, row));
        graph.all("phone").forEach(row -> phone(told, row));
        graph.all("service_capacity").forEach(row -> capacity(told, graph, row));
        graph.all("address").forEach(row -> address(told, graph, row));
        graph.all("url").stream().filter(row -> !row.isWhole()).forEach(graph::remove);
        graph.notes("x_topic")
                .forEach(row -> told.term(
                        "service",
                        row.uuid("service_id"),
                        Taxonomy.named(row.text("taxonomy")).orElseThrow(),
                        row.text("code")));
        graph.notes("x_rule").forEach(row -> rule(told, row));
        graph.notes("x_translation").forEach(row -> translation(told, graph, row));
    }

    private void service(Told told, Row row) {
        told.term(row, Taxonomy.OFFER_KIND, row.text("x_kind"));
        if (!row.text("x_appointment").equals("UNKNOWN"))
            told.term(row, Taxonomy.APPOINTMENT, row.text("x_appointment"));
        if (!row.text("x_fees").equals("UNKNOWN")) told.term(row, Taxonomy.FEES, row.text("x_fees"));
        for (var fact : List.of("citywide", "open_on_holidays")) if (row.is("x_" + fact)) told.fact(row, fact, "true");
        for (var fact : List.of("valid_from", "valid_to", "confirmation_due"))
            if (row.has("x_" + fact)) told.fact(row, fact, row.text("x_" + fact));
        if (row.get("x_leika_keys") instanceof List<?> keys)
            keys.forEach(key -> told.fact(row, "leika_key", key.toString()));
        german(told.graph(), row);
        citywide(told.graph(), row);
    }

    /** That an offer is given in German goes without saying here, but not where its data are read. */
    private void german(Graph graph, Row service) {
        if (graph.children("language", "service_id", service.id()).stream()
                .noneMatch(row -> row.text("code").equals("de")))
            graph.add(new Row("language")
                    .put("id", Named.uuid("language", service.id(), "de"))
                    .put("service_id", service.id())
                    .put("code", "de"));
    }

    private void citywide(Graph graph, Row service) {
        if (service.is("x_citywide"))
            graph.add(new Row("service_area")
                    .put("id", Named.uuid("service_area", service.id()))
                    .put("service_id", service.id())
                    .put("name", service.text("x_town")));
    }

    private void accessibility(Told told, Row row) {
        var feature = row.text("x_feature");
        told.term(row, Taxonomy.ACCESSIBILITY_FEATURE, feature);
        if (!row.has("description") && !feature.isEmpty())
            row.put(
                    "description",
                    terms.of(Taxonomy.ACCESSIBILITY_FEATURE, feature).name());
    }

    private void language(Told told, Row row) {
        row.put("name", terms.language(row.text("code")));
        told.term(row, Taxonomy.LANGUAGE_MODE, row.text("x_mode"));
    }

    private static void schedule(Told told, Row row) {
        told.fact(row, "timezone", TIMEZONE);
        if (row.is("x_by_appointment")) told.fact(row, "by_appointment", "true");
        if (!row.is("x_closed")) return;
        told.fact(row, "closed", "true");
        if (!row.has("description")) row.put("description", t("network.hsds.closed"));
    }

    private void area(Told told, Row row) {
        var district = row.text("x_district");
        told.term(row, Taxonomy.DISTRICT, district);
        if (!row.has("name") && !district.isEmpty())
            row.put("name", terms.of(Taxonomy.DISTRICT, district).name());
    }

    /** HSDS counts extensions as numbers; one with a zero in front is none. */
    private static void phone(Told told, Row row) {
        var extension = row.text("x_extension").strip();
        if (extension.matches("0|[1-9]\\d{0,8}")) row.put("extension", Integer.valueOf(extension));
        else if (!extension.isEmpty()) told.fact(row, "as_written", extension);
    }

    private static void capacity(Told told, Graph graph, Row row) {
        var name = row.has("x_unit") ? row.text("x_unit") : t("network.hsds.unit");
        var unit = new Row("unit").put("id", Named.uuid("unit", name)).put("name", name);
        row.put("unit_id", unit.id());
        if (row.has("available")) {
            graph.add(unit);
            return;
        }
        graph.remove(row);
        told.fact(
                "service",
                row.uuid("service_id"),
                "as_written",
                words(
                        row.has("maximum") ? t("network.hsds.maximum", row.text("maximum"), name) : "",
                        row.text("description")));
    }

    /** Without a street, a postcode or a city it is none for HSDS. */
    private static void address(Told told, Graph graph, Row row) {
        if (!row.has("address_1") && row.has("address_2"))
            row.put("address_1", row.get("address_2")).put("address_2", null);
        if (row.isWhole()) return;
        graph.remove(row);
        told.fact(
                "location",
                row.uuid("location_id"),
                "as_written",
                words(row.text("address_1"), (row.text("postal_code") + " " + row.text("city")).strip()));
    }

    private static String words(String... parts) {
        return String.join(
                ", ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }

    private void rule(Told told, Row row) {
        var choices = row.get("choices") instanceof List<?> list ? list : List.of();
        var term = terms.of(Taxonomy.ELIGIBILITY, row.text("dimension") + ":" + row.text("operator"));
        var codes = String.join(",", choices.stream().map(Object::toString).toList());
        var label = words(term.name() + ": " + terms.words(row.text("dimension"), choices), row.text("note"));
        told.attribute("service", row.uuid("service_id"), term, row.id(), "eligibility", codes, label);
    }

    private void translation(Told told, Graph graph, Row row) {
        var owner = row.uuid("owner_id");
        var entity = List.of("service", "organization", "location").stream()
                .filter(each -> graph.ids(each).contains(owner))
                .findFirst()
                .orElseThrow();
        var state = row.text("origin").toLowerCase(java.util.Locale.ROOT)
                + (row.is("reviewed") ? ", reviewed" : "")
                + (row.is("outdated") ? ", outdated" : "");
        var term = terms.of(Taxonomy.TRANSLATION, row.text("field"));
        told.attribute(entity, owner, term, row.text("language"), row.text("language"), row.text("text"), state);
    }

    /** The attributes of one answer. */
    private record Told(Graph graph, Terms terms) {

        void term(Row row, Taxonomy taxonomy, String code) {
            term(row.entity(), row.id(), taxonomy, code);
        }

        void term(String entity, UUID id, Taxonomy taxonomy, String code) {
            if (!code.isEmpty()) attribute(entity, id, terms.of(taxonomy, code), "", taxonomy.key(), "", null);
        }

        void fact(Row row, String code, String value) {
            fact(row.entity(), row.id(), code, value);
        }

        void fact(String entity, UUID id, String code, String value) {
            attribute(entity, id, terms.of(Taxonomy.FACT, code), value, code, value, null);
        }

        /** @param which tells it from others with the same term */
        void attribute(
                String entity, UUID id, Term term, Object which, String type, String value, @Nullable String label) {
            graph.add(term.row());
            graph.add(new Row("attribute")
                    .put("id", Named.uuid("attribute", id, term.id(), which))
                    .put("link_id", id)
                    .put("link_entity", entity)
                    .put("link_type", type)
                    .put("taxonomy_term_id", term.id())
                    .put("value", value)
                    .put("label", label));
        }
    }
}
