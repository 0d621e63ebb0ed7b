package de.lotse.network.hsds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Organisations as JSON. Their offers stand there only if {@code full_service} was sent: HSDS speaks of them in the description of its
 * interface, but has no field for them in its schema.
 */
@Component("hsdsOrganizations")
class OrganizationAnswers {

    private final Reading reading;
    private final Attributes attributes;
    private final WantedTerms terms;
    private final Town town;

    OrganizationAnswers(Reading reading, Attributes attributes, WantedTerms terms, Town town) {
        this.reading = reading;
        this.attributes = attributes;
        this.terms = terms;
        this.town = town;
    }

    Wanted wanted(Asked asked) {
        var filter = filter(asked);
        var detail = new Detail(asked.flag("full"), asked.has("full_service"), asked.flag("full_service"));
        var number = asked.page();
        var size = asked.size();
        return new Wanted() {
            @Override
            public Map<String, Object> page() {
                return reading.get(jdbc -> {
                    var ids = new Organizations(jdbc).page(filter, size, (number - 1L) * size);
                    return PageOf.of(new Organizations(jdbc).count(filter), number, size, shown(jdbc, ids, detail));
                });
            }

            @Override
            public List<Map<String, Object>> batch(int n) {
                return reading.get(jdbc ->
                        shown(jdbc, new Organizations(jdbc).page(filter, Lines.BATCH, (long) n * Lines.BATCH), detail));
            }
        };
    }

    Optional<Map<String, Object>> find(UUID id, Asked asked) {
        var detail = new Detail(true, asked.has("full_service"), asked.flag("full_service"));
        return reading.get(jdbc -> shown(jdbc, new Organizations(jdbc).find(id), detail)).stream()
                .findFirst();
    }

    private Filter filter(Asked asked) {
        var filter = Organizations.search(Filter.none(), asked.text("search"));
        return terms.in(filter, asked, Organizations::term, Organizations::taxonomy);
    }

    private List<Map<String, Object>> shown(JdbcClient jdbc, List<UUID> ids, Detail detail) {
        var services = detail.services() ? new Services(jdbc, town.name()).of(ids) : List.<Row>of();
        var graph = detail.full() || detail.fullServices()
                ? Loading.whole(jdbc, attributes, services, Set.copyOf(ids))
                : Loading.organizations(jdbc, attributes, services, Set.copyOf(ids));
        return graph.all("organization").stream()
                .filter(row -> ids.contains(row.id()))
                .map(row -> told(graph, row, detail))
                .toList();
    }

    private static Map<String, Object> told(Graph graph, Row row, Detail detail) {
        var json = detail.full()
                ? Nesting.full(graph).of(row)
                : Nesting.flat(graph).of(row);
        var nesting = detail.fullServices() ? Nesting.full(graph) : Nesting.flat(graph);
        var services = graph.children("service", "organization_id", row.id());
        if (detail.services())
            json.put("services", services.stream().map(nesting::inside).toList());
        return json;
    }

    /** @param services whether the offers are told, in short or whole */
    private record Detail(boolean full, boolean services, boolean fullServices) {}
}
