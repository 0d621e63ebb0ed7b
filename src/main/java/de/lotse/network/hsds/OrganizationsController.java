package de.lotse.network.hsds;

import de.lotse.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The offers of an organisation stand in its answer only if {@code full_service} was sent: HSDS has no field for them in its schema. */
@Controller
@RequestMapping("/hsds/organizations")
class OrganizationsController {

    private final Reading reading;
    private final Attributes attributes;
    private final WantedTerms wanted;
    private final Answers answers;
    private final Lines lines;
    private final Town town;

    OrganizationsController(
            Reading reading, Attributes attributes, WantedTerms wanted, Answers answers, Lines lines, Town town) {
        this.reading = reading;
        this.attributes = attributes;
        this.wanted = wanted;
        this.answers = answers;
        this.lines = lines;
        this.town = town;
    }

    @GetMapping
    @Nullable
    ResponseEntity<byte[]> list(HttpServletRequest request, HttpServletResponse response) {
        var asked = new Asked(request, Endpoint.ORGANIZATIONS.names());
        var filter = filter(asked);
        var detail = new Detail(asked.flag("full"), asked.has("full_service"), asked.flag("full_service"));
        if (asked.isLines()) {
            lines.write(
                    response,
                    n -> reading.get(jdbc -> page(jdbc, filter, Lines.BATCH, (long) n * Lines.BATCH, detail)));
            return null;
        }
        return answers.json(request, reading.get(jdbc -> {
            var size = asked.size();
            var contents = page(jdbc, filter, size, (asked.page() - 1L) * size, detail);
            return PageOf.of(new Organizations(jdbc).count(filter), asked.page(), size, contents);
        }));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, HttpServletRequest request) {
        var asked = new Asked(request, "full_service");
        var detail = new Detail(true, asked.has("full_service"), asked.flag("full_service"));
        var organization = Asked.parsedId(id).orElseThrow(NotFound::new);
        var found = reading.get(jdbc -> shown(jdbc, new Organizations(jdbc).find(organization), detail));
        return answers.json(request, found.stream().findFirst().orElseThrow(NotFound::new));
    }

    private Filter filter(Asked asked) {
        var filter = Organizations.search(Filter.none(), asked.text("search"));
        return wanted.in(filter, asked, Organizations::term, Organizations::taxonomy);
    }

    private List<Map<String, Object>> page(JdbcClient jdbc, Filter filter, int size, long from, Detail detail) {
        return shown(jdbc, new Organizations(jdbc).page(filter, size, from), detail);
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
        if (detail.services())
            json.put(
                    "services",
                    graph.children("service", "organization_id", row.id()).stream()
                            .map(nesting::inside)
                            .toList());
        return json;
    }

    /** @param services whether the offers are told, in short or whole */
    private record Detail(boolean full, boolean services, boolean fullServices) {}
}
