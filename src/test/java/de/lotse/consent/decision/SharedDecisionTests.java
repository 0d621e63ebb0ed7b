package de.lotse.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.testing.LotseTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The SQL form of the decision beside the one of the tests, in hundreds of drawn worlds; and each clause of the SQL form taken out once:
 * the comparison has to notice, else it proves nothing.
 */
@LotseTest
class SharedDecisionTests {

    private static final long WORLDS = 400;

    /** View, what stands in it, and with what it would be as good as not there. */
    private record Clause(String view, String stands, String instead) {}

    private static final List<Clause> CLAUSES = List.of(
            live("g.ended_at IS NULL"),
            live("g.valid_from <= CURRENT_DATE"),
            live("g.valid_until >= CURRENT_DATE"),
            live("c.withdrawn_at IS NULL"),
            live("i.withdrawn_at IS NULL"),
            new Clause("consent.live_grant", "l.tenant_id = g.tenant_id", "false"),
            new Clause("consent.lapsed_work", "withdrawn_at IS NOT NULL", "false"),
            new Clause("consent.lapsed_work", "valid_until < CURRENT_DATE", "false"),
            new Clause("consent.lapsed_work", "valid_from > CURRENT_DATE", "false"),
            new Clause("consent.lapsed_work", "sign_by < CURRENT_DATE", "false"),
            new Clause("consent.lapsed_work", "n.tenant_id = w.tenant_id", "false"),
            live("c.valid_from <= CURRENT_DATE"),
            live("c.valid_until >= CURRENT_DATE"),
            live("COALESCE(i.valid_until, CURRENT_DATE) >= CURRENT_DATE"),
            live("c.sign_by >= CURRENT_DATE"),
            new Clause("consent.live_grant", "c.signed_on IS NOT NULL", "true"),
            live("b.ended_at IS NULL"),
            live("b.valid_from <= CURRENT_DATE"),
            live("b.valid_until >= CURRENT_DATE"),
            live("b.outcome = 'APPROVED'::text"),
            live("b.outcome IS NULL"),
            new Clause("consent.live_grant", "b.emergency AND", "true AND"),
            new Clause("consent.shared_case", "shared.purpose() = purpose_code", "true"),
            new Clause("consent.shared_case", "purpose_code <> 'CASEWORK'::text", "true"),
            new Clause("consent.shared_case", "purpose_code <> 'CASE_TRANSFER'::text", "true"),
            new Clause("consent.shared_case", "x.everybody OR", "false OR"),
            new Clause("consent.shared_case", "x.user_id = shared.actor()", "false"),
            new Clause("consent.shared_case", "x.organisation_id = shared.organisation()", "false"));

    private static Clause live(String stands) {
        return new Clause("consent.live_grant", stands, "true");
    }

    @Test
    void theDatabaseDecidesAsTheModelDoes() throws SQLException {
        try (var database = new WorldInDatabase()) {
            for (var seed = 0L; seed < WORLDS; seed++)
                assertThat(database.answers(drawn(seed))).as("world %d", seed).isEqualTo(decided(drawn(seed)));
        }
    }

    @Test
    void theWorldsOpenAndCloseSomething() {
        var opened = LongStream.range(0, WORLDS)
                .filter(seed -> decided(drawn(seed)).stream().anyMatch(seen -> !seen.isEmpty()))
                .count();

        assertThat(opened).isBetween(WORLDS / 5, WORLDS * 4 / 5);
    }

    @Test
    void noClauseIsThereForNothing() throws SQLException {
        for (var clause : CLAUSES) {
            try (var database = new WorldInDatabase()) {
                var whole = database.definition(clause.view());
                assertThat(whole).as("%s", clause.view()).contains(clause.stands());
                database.replace(clause.view(), whole.replace(clause.stands(), clause.instead()));

                assertThat(LongStream.range(0, 10 * WORLDS).anyMatch(seed -> isNoticed(database, seed)))
                        .as("%s without „%s“", clause.view(), clause.stands())
                        .isTrue();
            }
        }
    }

    private static boolean isNoticed(WorldInDatabase database, long seed) {
        try {
            return !database.answers(drawn(seed)).equals(decided(drawn(seed)));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static World drawn(long seed) {
        return World.drawn(seed, WorldInDatabase.TOWN);
    }

    private static List<Map<UUID, Set<World.Category>>> decided(World world) {
        return WorldInDatabase.questions().stream()
                .map(question -> world.decide(question.who(), question.purpose()))
                .toList();
    }
}
