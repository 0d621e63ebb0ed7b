package de.lotse.network.locations;

import static de.lotse.network.locations.LocationField.ACCESSIBILITY;
import static de.lotse.network.locations.LocationField.ACCESS_WORDS;

import de.lotse.network.offers.StoredAccess;
import de.lotse.shared.Ids;
import de.lotse.tenancy.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether one gets in: features by their codes, and what is told in words, of a feature ({@code Aufzug: Tür 80 cm}) or besides. */
@Repository
class LocationAccess {

    private static final String LIST = "accessibility_feature";

    private final JdbcClient jdbc;
    private final StoredAccess features;
    private final Codes codes;

    LocationAccess(JdbcClient jdbc, StoredAccess features, Codes codes) {
        this.jdbc = jdbc;
        this.features = features;
        this.codes = codes;
    }

    Map<LocationField, String> read(UUID place) {
        var rows = rows(place);
        return Map.of(
                ACCESSIBILITY,
                rows.stream()
                        .map(Row::feature)
                        .filter(feature -> !feature.isEmpty())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("\n")),
                ACCESS_WORDS,
                rows.stream()
                        .filter(row -> !row.description().isEmpty())
                        .map(this::line)
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }

    /** Rows whose words stay keep what else is told of them. */
    void write(UUID place, LocationSheet sheet) {
        features.write(place, sheet.lines(ACCESSIBILITY));
        var left = new ArrayList<>(sheet.lines(ACCESS_WORDS));
        for (var row : rows(place)) if (!left.remove(line(row))) forget(row);
        for (var line : left) tell(place, line);
    }

    private String line(Row row) {
        return row.feature().isEmpty() ? row.description() : label(row.feature()) + ": " + row.description();
    }

    private String label(String feature) {
        return codes.label(LIST, feature);
    }

    private void forget(Row row) {
        jdbc.sql(
                        row.feature().isEmpty()
                                ? "delete from network.accessibility where id = ?"
                                : "update network.accessibility set description = '' where id = ?")
                .param(row.id())
                .update();
    }

    private void tell(UUID place, String line) {
        for (var row : rows(place)) {
            var before = label(row.feature()) + ": ";
            if (!row.feature().isEmpty() && line.startsWith(before)) {
                jdbc.sql("update network.accessibility set description = ? where id = ?")
                        .params(line.substring(before.length()), row.id())
                        .update();
                return;
            }
        }
        jdbc.sql("insert into network.accessibility (id, location_id, description) values (?, ?, ?)")
                .params(Ids.next(), place, line)
                .update();
    }

    private List<Row> rows(UUID place) {
        return jdbc.sql("select id, feature, description from network.accessibility where location_id = ? order by id")
                .param(place)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("feature"),
                        row.getString("description").replaceAll("\\R", " ")))
                .list();
    }

    private record Row(UUID id, String feature, String description) {}
}
