package de.lotse.network.hsds;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what belongs to offers and organisations: one statement for each table, however many of them there are. */
final class Loading {

    private static final String ORGANISATION = """
            select o.id, o.name, o.alternate_name, coalesce(nullif(o.description, ''), o.name) as description, o.email, o.website,
                   o.legal_form as legal_status, p.id as parent_organization_id, o.kind as x_kind
            from   network.organisation o
            left   join network.organisation p on p.id = o.parent_id and p.publication = 'PUBLISHED'
            where  o.publication = 'PUBLISHED' and o.id = any(:ids)
            order  by o.id""";

    private static final String PROGRAMME = """
            select p.id, p.organisation_id as organization_id, p.name, p.alternate_name,
                   coalesce(nullif(p.description, ''), p.name) as description
            from   network.programme p
            join   network.organisation g on g.id = p.organisation_id and g.publication = 'PUBLISHED'
            where  p.id = any(:ids) or p.organisation_id = any(:organizations)
            order  by p.name, p.id""";

    private static final String PLACE = """
            select p.id, p.offer_id as service_id, p.location_id, p.description
            from   network.offer_at_location p
            join   network.location l on l.id = p.location_id and l.publication = 'PUBLISHED'
            where  p.offer_id = any(:ids)
            order  by p.offer_id, p.position, p.id""";

    private static final String LOCATION = """
            select l.id, lower(l.location_type) as location_type, l.url, g.id as organization_id, l.name, l.alternate_name, l.description,
                   l.transportation, l.latitude, l.longitude, l.district as x_district
            from   network.location l
            left   join network.organisation g on g.id = l.organisation_id and g.publication = 'PUBLISHED'
            where  l.publication = 'PUBLISHED'
            and    (l.id = any(:ids)
                    or l.organisation_id = any(:organizations)
                       and exists (select from network.offer_at_location p join network.public_offer o on o.id = p.offer_id
                                   where p.location_id = l.id))
            order  by l.name, l.id""";

    private final JdbcClient jdbc;
    private final Attributes attributes;
    private final Graph graph = new Graph();

    private Loading(JdbcClient jdbc, Attributes attributes) {
        this.jdbc = jdbc;
        this.attributes = attributes;
    }

    /** Offers with what there is one of only. */
    static Graph listed(JdbcClient jdbc, Attributes attributes, List<Row> services) {
        var loading = new Loading(jdbc, attributes);
        loading.graph.addAll(services);
        loading.frame(Set.of());
        return loading.graph;
    }

    /** Organisations, with some of their offers, without what belongs to either. */
    static Graph organizations(JdbcClient jdbc, Attributes attributes, List<Row> services, Set<UUID> organizations) {
        var loading = new Loading(jdbc, attributes);
        loading.graph.addAll(services);
        loading.frame(organizations);
        return loading.graph;
    }

    /** Offers at their places, with the places. */
    static Graph listedPlaces(JdbcClient jdbc, Attributes attributes, List<Row> places) {
        var loading = new Loading(jdbc, attributes);
        loading.graph.addAll(places);
        loading.locations(Set.of());
        return loading.graph;
    }

    /** Offers with everything. */
    static Graph services(JdbcClient jdbc, Attributes attributes, List<Row> services) {
        return whole(jdbc, attributes, services, Set.of());
    }

    /** Organisations and offers with everything; of these organisations also the places and programmes that no offer names. */
    static Graph whole(JdbcClient jdbc, Attributes attributes, List<Row> services, Set<UUID> organizations) {
        var loading = new Loading(jdbc, attributes);
        loading.graph.addAll(services);
        loading.frame(organizations);
        loading.graph.addAll(loading.read("service_at_location", PLACE, loading.graph.ids("service"), Set.of()));
        loading.locations(organizations);
        loading.parts();
        return loading.graph;
    }

    /** Offers at their places with everything of the places. */
    static Graph wholePlaces(JdbcClient jdbc, Attributes attributes, List<Row> places) {
        var loading = new Loading(jdbc, attributes);
        loading.graph.addAll(places);
        loading.locations(Set.of());
        loading.parts();
        return loading.graph;
    }

    private void frame(Set<UUID> organizations) {
        var ids = graph.ids("service", "organization_id");
        ids.addAll(organizations);
        graph.addAll(read("organization", ORGANISATION, ids, Set.of()));
        graph.addAll(read("program", PROGRAMME, graph.ids("service", "program_id"), organizations));
    }

    private void locations(Set<UUID> organizations) {
        graph.addAll(read("location", LOCATION, graph.ids("service_at_location", "location_id"), organizations));
    }

    private void parts() {
        for (var part : Part.ALL) graph.addAll(part(part));
        graph.addAll(ChangesOf.read(jdbc, graph));
        attributes.add(graph);
    }

    private List<Row> part(Part part) {
        return jdbc.sql(part.sql())
                .param("services", array(graph.ids("service")))
                .param("organizations", array(graph.ids("organization")))
                .param("locations", array(graph.ids("location")))
                .param("places", array(graph.ids("service_at_location")))
                .param("contacts", array(graph.ids("contact")))
                .query(Row.of(part.entity()))
                .list();
    }

    private List<Row> read(String entity, String sql, Collection<UUID> ids, Collection<UUID> organizations) {
        return jdbc.sql(sql)
                .param("ids", array(ids))
                .param("organizations", array(organizations))
                .query(Row.of(entity))
                .list();
    }

    static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
