package de.lotse.reporting.releases;

import de.lotse.database.SharedRole;
import de.lotse.reporting.Contribution;
import de.lotse.reporting.Dimension;
import de.lotse.reporting.TableRequest;
import de.lotse.reporting.Zeros;
import de.lotse.reporting.suppression.Rule;
import de.lotse.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was contributed to a family in a quarter, as it was at the first release. */
@Repository
class Snapshots {

    /** Between two codes in one text; not a character of any code. */
    static final String BETWEEN = "\u001f";

    /** For which the shared role sees raw rows; nothing else reads them. */
    static final String PURPOSE = "DISCLOSURE";

    private final JdbcClient jdbc;
    private final SharedRole role;

    Snapshots(JdbcClient jdbc, SharedRole role) {
        this.jdbc = jdbc;
        this.role = role;
    }

    /** Empty before the first release. */
    Optional<Snapshot> find(TableRequest request) {
        return jdbc.sql("""
                        select s.id, s.smallest, s.contributors, s.zeros
                        from   reporting.snapshot s
                        where  s.family = ? and s.population = ? and s.year = ? and s.quarter = ?""")
                .params(request.family(), request.population())
                .params(request.quarter().year(), request.quarter().number())
                .query(this::map)
                .optional();
    }

    /** Freezes it, unless somebody else has meanwhile: then it waits for him, and his is the one. */
    Snapshot freeze(TableRequest request, int smallest, Instant at) {
        var id = Ids.next();
        var first = jdbc.sql("""
                        insert into reporting.snapshot (id, family, population, year, quarter, smallest, contributors, zeros, frozen_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(id, request.family(), request.population())
                .params(request.quarter().year(), request.quarter().number())
                .params(smallest, request.contributors(), request.zeros().name(), Timestamp.from(at))
                .update();
        if (first == 1) {
            addDimensions(id, request.dimensions());
            addParts(id, request.contributions());
        }
        return find(request).orElseThrow();
    }

    /** Whoever releases of it next waits until this transaction is over. */
    void lock(UUID id) {
        jdbc.sql("select s.id from reporting.snapshot s where s.id = ? for update")
                .param(id)
                .query(UUID.class)
                .single();
    }

    List<Contribution> contributions(UUID id) {
        return role.reading(PURPOSE, () -> jdbc.sql("""
                        select p.codes, p.contributor, p.count
                        from   reporting.snapshot_part p
                        where  p.snapshot_id = ?
                        order  by p.position""")
                .param(id)
                .query((row, number) -> new Contribution(
                        texts(row, "codes"), Integer.toString(row.getInt("contributor")), row.getInt("count")))
                .list());
    }

    private Snapshot map(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var rule = new Rule(
                row.getInt("smallest"),
                row.getInt("contributors"),
                Zeros.valueOf(row.getString("zeros")) == Zeros.SHOWN);
        return new Snapshot(id, dimensions(id), rule);
    }

    private List<Dimension> dimensions(UUID id) {
        return jdbc.sql("""
                        select d.name, d.codes
                        from   reporting.snapshot_dimension d
                        where  d.snapshot_id = ?
                        order  by d.position""")
                .param(id)
                .query((row, number) -> new Dimension(row.getString("name"), texts(row, "codes")))
                .list();
    }

    private void addDimensions(UUID id, List<Dimension> dimensions) {
        for (var position = 0; position < dimensions.size(); position++)
            jdbc.sql("""
                            insert into reporting.snapshot_dimension (snapshot_id, position, name, codes)
                            values (?, ?, ?, ?)""")
                    .params(id, position, dimensions.get(position).name())
                    .param(dimensions.get(position).codes().toArray(String[]::new))
                    .update();
    }

    private void addParts(UUID id, List<Contribution> contributions) {
        Map<String, Integer> numbers = new HashMap<>();
        contributions.forEach(one -> numbers.putIfAbsent(one.contributor(), numbers.size()));
        jdbc.sql("""
                        insert into reporting.snapshot_part (snapshot_id, position, codes, contributor, count)
                        select ?, x.position, string_to_array(x.codes, ?), x.contributor, x.count
                        from   unnest(cast(? as text[]), cast(? as integer[]), cast(? as integer[]))
                               with ordinality as x (codes, contributor, count, position)""")
                .params(id, BETWEEN)
                .param(contributions.stream()
                        .map(one -> String.join(BETWEEN, one.codes()))
                        .toArray(String[]::new))
                .param(contributions.stream()
                        .map(one -> numbers.get(one.contributor()))
                        .toArray(Integer[]::new))
                .param(contributions.stream().map(Contribution::count).toArray(Integer[]::new))
                .update();
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    /** @param rule as it was when it was frozen */
    record Snapshot(UUID id, List<Dimension> dimensions, Rule rule) {}
}
