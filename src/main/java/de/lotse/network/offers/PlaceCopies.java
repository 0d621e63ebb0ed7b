package de.lotse.network.offers;

import de.lotse.shared.Ids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Moves an offer from a shared place to one of its own that says the same. Rows are copied whole, whatever columns they have, so that nothing
 * is lost that no form knows.
 */
@Repository
class PlaceCopies {

    private static final List<String> ROWS = List.of("network.address", "network.accessibility", "network.schedule");

    private final JdbcClient jdbc;

    PlaceCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is told of the offer at this place, such as its hours there, moves along. */
    UUID move(UUID offer, UUID place) {
        var copy = copy(offer, place);
        jdbc.sql("update network.offer_at_location set location_id = ? where offer_id = ? and location_id = ?")
                .params(copy, offer, place)
                .update();
        return copy;
    }

    private UUID copy(UUID offer, UUID place) {
        var copy = Ids.next();
        rows("network.location", "x.id = :old", place, """
                jsonb_build_object('id', :new, 'version', 1, 'changed_at', now(),
                                   'organisation_id', (select o.organisation_id from network.offer o where o.id = :offer))""", Map.of("new", copy, "offer", offer));
        for (var table : ROWS)
            rows(
                    table,
                    "x.location_id = :old",
                    place,
                    "jsonb_build_object('id', gen_random_uuid(), 'location_id', :new)",
                    Map.of("new", copy));
        phones("location_id", place, copy);
        people(place).forEach(person -> person(person, copy));
        for (var table : List.of("network.translation", "network.source_revision"))
            rows(table, "x.owner_id = :old", place, "jsonb_build_object('owner_id', :new)", Map.of("new", copy));
        return copy;
    }

    private List<UUID> people(UUID place) {
        return jdbc.sql("select id from network.contact where location_id = ? order by id")
                .param(place)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** With her consent to be named, which she gave for this place. */
    private void person(UUID person, UUID place) {
        var copy = Ids.next();
        var ids = Map.<String, Object>of("new", copy, "place", place);
        rows("network.contact", "x.id = :old", person, "jsonb_build_object('id', :new, 'location_id', :place)", ids);
        rows(
                "network.naming_consent",
                "x.contact_id = :old",
                person,
                "jsonb_build_object('id', gen_random_uuid(), 'contact_id', :new)",
                ids);
        phones("contact_id", person, copy);
    }

    private void phones(String owner, UUID from, UUID to) {
        rows(
                "network.phone",
                "x." + owner + " = :old",
                from,
                "jsonb_build_object('id', gen_random_uuid(), '" + owner + "', :new)",
                Map.of("new", to));
    }

    /**
     * Whatever columns a row has, but those that the database computes.
     *
     * @param changed the columns that become different, as an object of JSON
     */
    private void rows(String table, String which, UUID old, String changed, Map<String, Object> values) {
        var columns = jdbc.sql("""
                        select attname from pg_catalog.pg_attribute
                        where  attrelid = cast(? as regclass) and attnum > 0 and not attisdropped and attgenerated = ''""").param(table).query(String.class).list();
        jdbc.sql("insert into " + table + " (" + String.join(", ", columns) + ") select c."
                        + String.join(", c.", columns) + " from " + table + " x, lateral jsonb_populate_record(x, "
                        + changed + ") c where " + which)
                .param("old", old)
                .params(values)
                .update();
    }
}
