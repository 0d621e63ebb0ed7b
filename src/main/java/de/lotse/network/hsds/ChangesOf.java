package de.lotse.network.hsds;

import static de.lotse.web.Texts.t;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What changed since an entry is public, as HSDS metadata: only fields of which nothing personal can be said in free words, and never who
 * changed it. A text that was taken back stays taken back.
 */
final class ChangesOf {

    private static final int MOST = 20;
    private static final Map<String, String> RENAMED = Map.of(
            "kind", "attributes",
            "topics", "attributes",
            "audiences", "attributes",
            "concept_fields", "attributes",
            "appointment", "attributes",
            "valid_from", "attributes",
            "valid_to", "attributes",
            "open_on_holidays", "attributes",
            "districts", "service_areas");
    private static final Map<String, String> ENTITIES =
            Map.of("OFFER", "service", "ORGANISATION", "organization", "LOCATION", "location");

    private static final String SQL = """
            select c.id, c.entity_id, c.entity, c.action, c.field, c.previous, c.replacement,
                   (c.changed_at at time zone 'Europe/Berlin')::date as changed_on
            from   (select e.id, e.entity_id, e.entity, e.action, e.field, e.previous, e.replacement, e.changed_at,
                           row_number() over (partition by e.entity_id order by e.changed_at desc, e.id desc) as place
                    from   network.change e
                    where  e.entity_id = any(:ids)
                    and    upper(e.field) in ('', 'KIND', 'STATUS', 'TOPICS', 'AUDIENCES', 'CONCEPT_FIELDS',
                                              'APPOINTMENT', 'FEES', 'MINIMUM_AGE', 'MAXIMUM_AGE', 'VALID_FROM', 'VALID_TO',
                                              'DISTRICTS', 'OPEN_ON_HOLIDAYS')
                    and    e.changed_at >= coalesce((select min(p.changed_at) from network.change p
                                                     where p.entity_id = e.entity_id and p.action = 'PUBLISH'), e.changed_at)) c
            where  c.place <= :most
            order  by c.entity_id, c.changed_at, c.id""";

    private ChangesOf() {}

    static List<Row> read(JdbcClient jdbc, Graph graph) {
        var ids = new HashSet<UUID>(graph.ids("service"));
        ids.addAll(graph.ids("organization"));
        ids.addAll(graph.ids("location"));
        return jdbc.sql(SQL)
                .param("ids", Loading.array(ids))
                .param("most", MOST)
                .query((row, number) -> {
                    var field = row.getString("field").toLowerCase(Locale.ROOT);
                    return new Row("metadata")
                            .put("id", row.getObject("id", UUID.class))
                            .put("resource_id", row.getObject("entity_id", UUID.class))
                            .put("resource_type", ENTITIES.get(row.getString("entity")))
                            .put("last_action_date", row.getString("changed_on"))
                            .put("last_action_type", row.getString("action").toLowerCase(Locale.ROOT))
                            .put("field_name", field.isEmpty() ? "id" : RENAMED.getOrDefault(field, field))
                            .put("previous_value", filled(row.getString("previous")))
                            .put("replacement_value", filled(row.getString("replacement")))
                            .put("updated_by", t("network.hsds.updatedBy"));
                })
                .list();
    }

    /** The package has no empty values here. */
    private static String filled(String value) {
        return value.isEmpty() ? "-" : value;
    }
}
