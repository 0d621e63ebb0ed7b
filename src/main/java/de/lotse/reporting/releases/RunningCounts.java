package de.lotse.reporting.releases;

import de.lotse.reporting.Circle;
import de.lotse.reporting.CountRequest;
import de.lotse.reporting.CountRequest.Member;
import de.lotse.reporting.DisclosedCount;
import de.lotse.reporting.threshold.Thresholds;
import de.lotse.shared.Digest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers that go on running: each step is as large as a number that may be shown. */
@Repository
class RunningCounts {

    private final JdbcClient jdbc;
    private final Thresholds thresholds;
    private final Clock clock;

    RunningCounts(JdbcClient jdbc, Thresholds thresholds, Clock clock) {
        this.jdbc = jdbc;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    DisclosedCount count(CountRequest request) {
        var smallest = thresholds.here();
        if (request.circle() == Circle.EXACT)
            return new DisclosedCount((long) request.members().size(), smallest, true);
        var members = digests(request);
        var shown = shown(request);
        if (mayMoveOn(shown, members, request.contributors(), smallest)) {
            shown = isEnough(members, request.contributors(), smallest) ? members.keySet() : Set.of();
            remember(request, shown);
        }
        return new DisclosedCount(shown.isEmpty() ? null : (long) shown.size(), smallest, false);
    }

    private static boolean mayMoveOn(Set<String> shown, Map<String, String> members, int contributors, int smallest) {
        var come = new HashMap<>(members);
        come.keySet().removeAll(shown);
        var gone = new HashSet<>(shown);
        gone.removeAll(members.keySet());
        if (come.isEmpty() && gone.isEmpty()) return false;
        return (come.isEmpty() || isEnough(come, contributors, smallest))
                && (gone.isEmpty() || gone.size() >= smallest);
    }

    private static boolean isEnough(Map<String, String> members, int contributors, int smallest) {
        return members.size() >= smallest && new HashSet<>(members.values()).size() >= contributors;
    }

    /** The contributor of each, by the digest of who was counted. */
    private static Map<String, String> digests(CountRequest request) {
        Map<String, String> digests = new HashMap<>();
        for (Member member : request.members())
            digests.put(Digest.hex(request.family() + "/" + request.key() + "/" + member.id()), member.contributor());
        return digests;
    }

    /** Whoever asks at the same time waits. */
    private Set<String> shown(CountRequest request) {
        jdbc.sql("""
                        insert into reporting.running_count (family, key, members, released_at)
                        values (?, ?, '{}', ?)
                        on conflict do nothing""")
                .params(request.family(), request.key())
                .param(Timestamp.from(clock.instant()))
                .update();
        return jdbc.sql("""
                        select c.members
                        from   reporting.running_count c
                        where  c.family = ? and c.key = ?
                        for    update""")
                .params(request.family(), request.key())
                .query((row, number) -> Set.copyOf(Snapshots.texts(row, "members")))
                .single();
    }

    private void remember(CountRequest request, Set<String> members) {
        jdbc.sql("""
                        update reporting.running_count
                        set    members = ?, released_at = ?
                        where  family = ? and key = ?""")
                .param(members.stream().sorted().toArray(String[]::new))
                .param(Timestamp.from(clock.instant()))
                .params(request.family(), request.key())
                .update();
    }
}
