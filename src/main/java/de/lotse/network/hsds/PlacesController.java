package de.lotse.network.hsds;

import de.lotse.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/hsds/service_at_locations")
class PlacesController {

    private static final int FARTHEST = 20_000_000;

    private final Reading reading;
    private final Attributes attributes;
    private final WantedTerms wanted;
    private final Answers answers;
    private final Lines lines;

    PlacesController(Reading reading, Attributes attributes, WantedTerms wanted, Answers answers, Lines lines) {
        this.reading = reading;
        this.attributes = attributes;
        this.wanted = wanted;
        this.answers = answers;
        this.lines = lines;
    }

    @GetMapping
    @Nullable
    ResponseEntity<byte[]> list(HttpServletRequest request, HttpServletResponse response) {
        var asked = new Asked(request, Endpoint.SERVICE_AT_LOCATIONS.names());
        var filter = filter(asked);
        var full = asked.flag("full");
        if (asked.isLines()) {
            lines.write(
                    response, n -> reading.get(jdbc -> page(jdbc, filter, Lines.BATCH, (long) n * Lines.BATCH, full)));
            return null;
        }
        return answers.json(request, reading.get(jdbc -> {
            var size = asked.size();
            var contents = page(jdbc, filter, size, (asked.page() - 1L) * size, full);
            return PageOf.of(new Places(jdbc).count(filter), asked.page(), size, contents);
        }));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, HttpServletRequest request) {
        new Asked(request);
        var place = Asked.parsedId(id).orElseThrow(NotFound::new);
        var found = reading.get(jdbc -> shown(jdbc, new Places(jdbc).find(place), true));
        return answers.json(request, found.stream().findFirst().orElseThrow(NotFound::new));
    }

    private List<Map<String, Object>> page(JdbcClient jdbc, Filter filter, int size, long from, boolean full) {
        return shown(jdbc, new Places(jdbc).page(filter, size, from), full);
    }

    private List<Map<String, Object>> shown(JdbcClient jdbc, List<Row> rows, boolean full) {
        return full
                ? Nesting.full(Loading.wholePlaces(jdbc, attributes, rows)).all(rows)
                : Nesting.flat(Loading.listedPlaces(jdbc, attributes, rows)).all(rows);
    }

    private Filter filter(Asked asked) {
        var filter = Filter.none().search(asked.text("search"));
        filter = asked.id("organization_id").map(filter::organization).orElse(filter);
        var modified = asked.moment("modified_after");
        if (modified.isPresent()) filter = Places.modified(filter, modified.get());
        return located(wanted.in(filter, asked, Filter::term, Filter::taxonomy), asked);
    }

    private static Filter located(Filter filter, Asked asked) {
        var metres = asked.number("proximity", 0, FARTHEST);
        if (!asked.has("postcode")) {
            if (metres.isPresent()) throw new BadParameter("Parameter 'proximity' needs a 'postcode'.");
            return filter;
        }
        var postcode = asked.text("postcode");
        return metres.isPresent() ? Places.near(filter, postcode, metres.get()) : Places.covering(filter, postcode);
    }
}
