package de.lotse.reporting.releases;

import de.lotse.shared.Digest;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers each table that was released, and what it showed and hid. */
@Repository
class Releases {

    private final JdbcClient jdbc;

    Releases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By which dimensions tables of a snapshot were released. */
    Set<Set<Integer>> tables(UUID snapshot) {
        return new HashSet<>(jdbc.sql("select r.by from reporting.release r where r.snapshot_id = ?")
                .param(snapshot)
                .query((row, number) ->
                        Set.of((Integer[]) row.getArray("by").getArray()))
                .list());
    }

    Map<List<String>, Optional<Long>> cells(UUID snapshot) {
        Map<List<String>, Optional<Long>> cells = new HashMap<>();
        jdbc.sql("select c.codes, c.shown from reporting.release_cell c where c.snapshot_id = ?")
                .param(snapshot)
                .query(row -> {
                    cells.put(
                            List.copyOf(Snapshots.texts(row, "codes")),
                            Optional.ofNullable(row.getObject("shown", Long.class)));
                });
        return cells;
    }

    void add(UUID snapshot, Set<Integer> by, Map<List<String>, Optional<Long>> answer, Instant at) {
        jdbc.sql("""
                        insert into reporting.release (snapshot_id, by, fingerprint, released_at)
                        values (?, ?, ?, ?)
                        on conflict do nothing""")
                .param(snapshot)
                .param(by.stream().sorted().toArray(Integer[]::new))
                .param(fingerprint(answer))
                .param(Timestamp.from(at))
                .update();
    }

    void addCells(UUID snapshot, Map<List<String>, Optional<Long>> cells) {
        var codes = List.copyOf(cells.keySet());
        jdbc.sql("""
                        insert into reporting.release_cell (snapshot_id, codes, shown)
                        select ?, string_to_array(x.codes, ?), x.shown
                        from   unnest(cast(? as text[]), cast(? as bigint[])) as x (codes, shown)
                        on conflict do nothing""")
                .params(snapshot, Snapshots.BETWEEN)
                .param(codes.stream()
                        .map(each -> String.join(Snapshots.BETWEEN, each))
                        .toArray(String[]::new))
                .param(codes.stream().map(each -> cells.get(each).orElse(null)).toArray(Long[]::new))
                .update();
    }

    private static String fingerprint(Map<List<String>, Optional<Long>> answer) {
        var ordered = new TreeMap<String, String>();
        answer.forEach((codes, shown) ->
                ordered.put(codes.toString(), shown.map(Object::toString).orElse("")));
        return Digest.hex(ordered.toString());
    }
}
