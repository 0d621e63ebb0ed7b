package de.lotse.reporting.releases;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.lotse.database.SharedRole;
import de.lotse.reporting.CountRequest;
import de.lotse.reporting.CountRequest.Member;
import de.lotse.reporting.DisclosedCount;
import de.lotse.reporting.threshold.Thresholds;
import de.lotse.shared.Digest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers that go on running. Each is computed in a week by whoever asks first, and stays until the next one begins on Monday. */
@Repository
class RunningCounts {

    private final JdbcClient jdbc;
    private final SharedRole role;
    private final Thresholds thresholds;
    private final Patience patience;
    private final Clock clock;

    RunningCounts(JdbcClient jdbc, SharedRole role, Thresholds thresholds, Patience patience, Clock clock) {
        this.jdbc = jdbc;
        this.role = role;
        this.thresholds = thresholds;
        this.patience = patience;
        this.clock = clock;
    }

    /** By key. */
    Map<String, DisclosedCount> count(CountRequest request) {
        if (request.keys().isEmpty()) return Map.of();
        var known = known(request);
        if (known.keySet().containsAll(request.keys())) return known;
        compute(request, due(request));
        return known(request);
    }

    /** Those that were computed this week. */
    private Map<String, DisclosedCount> known(CountRequest request) {
        Map<String, DisclosedCount> known = new HashMap<>();
        jdbc.sql("""
                        select c.key, c.at_least, c.computed_on
                        from   reporting.running_count c
                        where  c.family = ? and c.key = any (?) and c.computed_on >= ?""").params(request.family(), keys(request.keys()), monday()).query(row -> {
            known.put(
                    row.getString("key"),
                    new DisclosedCount(atLeast(row), row.getObject("computed_on", LocalDate.class)));
        });
        return known;
    }

    private LocalDate monday() {
        return LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Those that were not computed this week. Whoever asks at the same time waits, and finds none. */
    private Set<String> due(CountRequest request) {
        patience.limit();
        jdbc.sql("""
                        insert into reporting.running_count (family, key)
                        select ?, x.key from unnest(cast(? as text[])) as x (key) order by x.key
                        on conflict do nothing""").params(request.family(), keys(request.keys())).update();
        return jdbc
                .sql("""
                        select c.key
                        from   reporting.running_count c
                        where  c.family = ? and c.key = any (?) and coalesce(c.computed_on < ?, true)
                        order  by c.key
                        for    update""")
                .params(request.family(), keys(request.keys()), monday())
                .query(String.class)
                .list()
                .stream()
                .collect(toUnmodifiableSet());
    }

    private void compute(CountRequest request, Set<String> due) {
        if (due.isEmpty()) return;
        var smallest = thresholds.here();
        var counted = request.counted().of(due);
        var before = before(request.family(), due);
        for (var key : due) {
            var now = digests(request.family(), key, counted.getOrDefault(key, List.of()));
            before.getOrDefault(key, Running.NONE)
                    .step(now, smallest)
                    .ifPresent(step -> remember(request.family(), key, step, smallest));
        }
        jdbc.sql("update reporting.running_count set computed_on = ? where family = ? and key = any (?)")
                .params(LocalDate.now(clock), request.family(), keys(due))
                .update();
    }

    private Map<String, Running> before(String family, Set<String> due) {
        Map<String, Running> before = new HashMap<>();
        role.reading(Snapshots.PURPOSE, () -> {
            jdbc.sql("""
                            select c.key, c.members, c.contributors
                            from   reporting.running_count c
                            where  c.family = ? and c.key = any (?)""").params(family, keys(due)).query(row -> {
                before.put(row.getString("key"), new Running(members(row), null));
            });
            return true;
        });
        return before;
    }

    private static Map<String, String> members(ResultSet row) throws SQLException {
        var members = Snapshots.texts(row, "members");
        var contributors = Snapshots.texts(row, "contributors");
        Map<String, String> all = new HashMap<>();
        for (var i = 0; i < members.size(); i++) all.put(members.get(i), contributors.get(i));
        return all;
    }

    /** The contributor of each; of either a digest that is another one for each number. */
    private static Map<String, String> digests(String family, String key, Collection<Member> members) {
        Map<String, String> digests = new HashMap<>();
        for (var member : members)
            digests.put(digest(family, key, member.id()), digest(family, key, member.contributor()));
        return digests;
    }

    private static String digest(String family, String key, String id) {
        return Digest.hex(family + "/" + key + "/" + id);
    }

    private void remember(String family, String key, Running step, int smallest) {
        var members = step.members().keySet().stream().sorted().toList();
        jdbc.sql("""
                        update reporting.running_count
                        set    smallest = ?, members = ?, contributors = ?, at_least = ?
                        where  family = ? and key = ?""")
                .params(smallest, keys(members))
                .param(members.stream().map(step.members()::get).toArray(String[]::new))
                .param(step.atLeast())
                .params(family, key)
                .update();
    }

    private static @Nullable Long atLeast(ResultSet row) throws SQLException {
        return row.getObject("at_least", Long.class);
    }

    private static String[] keys(Collection<String> keys) {
        return keys.toArray(String[]::new);
    }
}
