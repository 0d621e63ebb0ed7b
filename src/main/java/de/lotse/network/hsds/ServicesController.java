package de.lotse.network.hsds;

import de.lotse.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/hsds/services")
class ServicesController {

    private static final Set<String> MINIMAL = Set.of("id", "name", "status", "last_modified");

    private final Reading reading;
    private final Attributes attributes;
    private final WantedTerms wanted;
    private final Answers answers;
    private final Lines lines;
    private final Town town;

    ServicesController(
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
        var asked = new Asked(request, Endpoint.SERVICES.names());
        var kind = Detail.of(asked);
        if (asked.isLines()) {
            filter(asked); // refused before the answer begins
            lines.write(response, n -> reading.get(jdbc -> batch(jdbc, asked, kind, n)));
            return null;
        }
        return answers.json(request, reading.get(jdbc -> page(jdbc, asked, kind)));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, HttpServletRequest request) {
        new Asked(request);
        var service = Asked.parsedId(id).orElseThrow(NotFound::new);
        var found = reading.get(jdbc -> shown(jdbc, services(jdbc).find(service), Detail.FULL));
        return answers.json(request, found.stream().findFirst().orElseThrow(NotFound::new));
    }

    private Map<String, Object> page(JdbcClient jdbc, Asked asked, Detail detail) {
        var filter = filter(asked);
        var total = services(jdbc).count(filter);
        var size = detail == Detail.MINIMAL && !asked.hasSize() ? Math.max(total, 1) : asked.size();
        var rows = services(jdbc).page(filter, size, (asked.page() - 1L) * size);
        return PageOf.of(total, asked.page(), size, shown(jdbc, rows, detail));
    }

    private List<Map<String, Object>> batch(JdbcClient jdbc, Asked asked, Detail detail, int n) {
        var rows = services(jdbc).page(filter(asked), Lines.BATCH, (long) n * Lines.BATCH);
        return shown(jdbc, rows, detail);
    }

    private List<Map<String, Object>> shown(JdbcClient jdbc, List<Row> rows, Detail detail) {
        return switch (detail) {
            case MINIMAL -> rows.stream().map(ServicesController::minimal).toList();
            case LISTED -> Nesting.flat(Loading.listed(jdbc, attributes, rows)).all(rows);
            case FULL -> Nesting.full(Loading.services(jdbc, attributes, rows)).all(rows);
        };
    }

    private static Map<String, Object> minimal(Row row) {
        var json = new LinkedHashMap<>(Nesting.flat(new Graph()).of(row));
        json.keySet().retainAll(MINIMAL);
        return json;
    }

    private Filter filter(Asked asked) {
        var filter = Filter.none().search(asked.text("search"));
        filter = asked.id("organization_id").map(filter::organization).orElse(filter);
        filter = asked.moment("modified_after").map(filter::modified).orElse(filter);
        return wanted.in(filter, asked, Filter::term, Filter::taxonomy);
    }

    private Services services(JdbcClient jdbc) {
        return new Services(jdbc, town.name());
    }

    /** How much of each offer. */
    private enum Detail {
        MINIMAL,
        LISTED,
        FULL;

        static Detail of(Asked asked) {
            if (asked.flag("minimal") && asked.flag("full"))
                throw new BadParameter("Parameters 'minimal' and 'full' cannot both be true.");
            if (asked.flag("full")) return FULL;
            return asked.flag("minimal") ? MINIMAL : LISTED;
        }
    }
}
