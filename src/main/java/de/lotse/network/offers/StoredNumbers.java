package de.lotse.network.offers;

import de.lotse.shared.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an offer costs and how many fit in. */
@Repository
class StoredNumbers {

    private final JdbcClient jdbc;

    StoredNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void costs(UUID offer, List<String> lines) {
        jdbc.sql("delete from network.cost_option where offer_id = ? and amount is not null and currency = 'EUR'")
                .param(offer)
                .update();
        lines.stream().flatMap(line -> CostLine.of(line).stream()).forEach(cost -> jdbc.sql(
                        "insert into network.cost_option (id, offer_id, amount, amount_description) values (?, ?, ?, ?)")
                .params(Ids.next(), offer, cost.amount(), cost.what())
                .update());
    }

    String capacities(UUID offer) {
        return stored(offer).stream().map(row -> row.line().text()).sorted().collect(Collectors.joining("\n"));
    }

    /** A line that stays keeps the day on which somebody counted. */
    void capacities(UUID offer, List<String> lines) {
        var wanted = new ArrayList<>(lines);
        for (var row : stored(offer))
            if (!wanted.remove(row.line().text()))
                jdbc.sql("delete from network.capacity where id = ?")
                        .param(row.id())
                        .update();
        wanted.stream().flatMap(line -> CapacityLine.of(line).stream()).forEach(line -> jdbc.sql("""
                        insert into network.capacity (id, offer_id, unit, available, maximum, description)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), offer, line.unit())
                .param(line.available())
                .param(line.maximum())
                .param(line.description())
                .update());
    }

    private List<Stored> stored(UUID offer) {
        return jdbc.sql("select id, unit, available, maximum, description from network.capacity where offer_id = ?")
                .param(offer)
                .query((row, number) -> new Stored(
                        row.getObject("id", UUID.class),
                        new CapacityLine(
                                row.getString("unit"),
                                row.getObject("available", Integer.class),
                                row.getObject("maximum", Integer.class),
                                row.getString("description").replaceAll("\\R", " "))))
                .list();
    }

    private record Stored(UUID id, CapacityLine line) {}
}
