package de.lotse.network.hsds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Offers as JSON. */
@Component("hsdsServices")
class ServiceAnswers {

    private static final Set<String> MINIMAL = Set.of("id", "name", "status", "last_modified");

    private final Reading reading;
    private final Attributes attributes;
    private final WantedTerms terms;
    private final Town town;

    ServiceAnswers(Reading reading, Attributes attributes, WantedTerms terms, Town town) {
        this.reading = reading;
        this.attributes = attributes;
        this.terms = terms;
        this.town = town;
    }

    Wanted wanted(Asked asked) {
        return new WantedServices(asked, filter(asked), Detail.of(asked), asked.page(), asked.size());
    }

    Optional<Map<String, Object>> find(UUID id) {
        return reading.get(jdbc -> shown(jdbc, services(jdbc).find(id), Detail.FULL)).stream()
                .findFirst();
    }

    private Filter filter(Asked asked) {
        var filter = Filter.none().search(asked.text("search"));
        filter = asked.id("organization_id").map(filter::organization).orElse(filter);
        filter = asked.moment("modified_after").map(filter::modified).orElse(filter);
        return terms.in(filter, asked, Filter::term, Filter::taxonomy);
    }

    private List<Map<String, Object>> shown(JdbcClient jdbc, List<Row> rows, Detail detail) {
        return switch (detail) {
            case MINIMAL -> rows.stream().map(ServiceAnswers::minimal).toList();
            case LISTED -> Nesting.flat(Loading.listed(jdbc, attributes, rows)).all(rows);
            case FULL -> Nesting.full(Loading.services(jdbc, attributes, rows)).all(rows);
        };
    }

    private static Map<String, Object> minimal(Row row) {
        var json = new LinkedHashMap<>(Nesting.flat(new Graph()).of(row));
        json.keySet().retainAll(MINIMAL);
        return json;
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

    private final class WantedServices implements Wanted {

        private final Asked asked;
        private final Filter filter;
        private final Detail detail;
        private final int page;
        private final int usualSize;

        WantedServices(Asked asked, Filter filter, Detail detail, int page, int usualSize) {
            this.asked = asked;
            this.filter = filter;
            this.detail = detail;
            this.page = page;
            this.usualSize = usualSize;
        }

        @Override
        public Map<String, Object> page() {
            return reading.get(jdbc -> {
                var total = services(jdbc).count(filter);
                var size = detail == Detail.MINIMAL && !asked.has("per_page") ? Math.max(total, 1) : usualSize;
                var rows = services(jdbc).page(filter, size, (page - 1L) * size);
                return PageOf.of(total, page, size, shown(jdbc, rows, detail));
            });
        }

        @Override
        public List<Map<String, Object>> batch(int n) {
            return reading.get(
                    jdbc -> shown(jdbc, services(jdbc).page(filter, Lines.BATCH, (long) n * Lines.BATCH), detail));
        }
    }
}
