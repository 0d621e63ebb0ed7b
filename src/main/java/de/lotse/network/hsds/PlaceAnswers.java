package de.lotse.network.hsds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Offers at their places as JSON. */
@Component("hsdsPlaces")
class PlaceAnswers {

    private static final int FARTHEST = 20_000_000;

    private final Reading reading;
    private final Attributes attributes;
    private final WantedTerms terms;

    PlaceAnswers(Reading reading, Attributes attributes, WantedTerms terms) {
        this.reading = reading;
        this.attributes = attributes;
        this.terms = terms;
    }

    Wanted wanted(Asked asked) {
        var filter = filter(asked);
        var full = asked.flag("full");
        var number = asked.page();
        var size = asked.size();
        return new Wanted() {
            @Override
            public Map<String, Object> page() {
                return reading.get(jdbc -> {
                    var rows = new Places(jdbc).page(filter, size, (number - 1L) * size);
                    return PageOf.of(new Places(jdbc).count(filter), number, size, shown(jdbc, rows, full));
                });
            }

            @Override
            public List<Map<String, Object>> batch(int n) {
                return reading.get(
                        jdbc -> shown(jdbc, new Places(jdbc).page(filter, Lines.BATCH, (long) n * Lines.BATCH), full));
            }
        };
    }

    Optional<Map<String, Object>> find(UUID id) {
        return reading.get(jdbc -> shown(jdbc, new Places(jdbc).find(id), true)).stream()
                .findFirst();
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
        return located(terms.in(filter, asked, Filter::term, Filter::taxonomy), asked);
    }

    private static Filter located(Filter filter, Asked asked) {
        var metres = asked.number("proximity", 0, FARTHEST);
        var postcode = asked.text("postcode");
        if (postcode.isEmpty()) {
            if (metres.isPresent()) throw new BadParameter("Parameter 'proximity' needs a 'postcode'.");
            return filter;
        }
        return metres.isPresent() ? Places.near(filter, postcode, metres.get()) : Places.covering(filter, postcode);
    }
}
