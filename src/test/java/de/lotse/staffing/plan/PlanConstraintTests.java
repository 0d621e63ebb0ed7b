package de.lotse.staffing.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever goes past the rules in words meets those of the database. */
@LotseTest
class PlanConstraintTests {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2021, 1, 1);

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    StaffPlans plans;

    private Actor actor;
    private final UUID unit = UUID.randomUUID();

    @BeforeEach
    void aUnit() {
        actor = new City(given, tenants, organisations).colleague(Role.TENANT_ADMIN);
        keep(() -> plans.save(unit(unit, state(Span.since(FIRST), null))));
    }

    @Test
    void aUnitHasOneStateADay() {
        refuses(
                () -> plans.save(
                        unit(UUID.randomUUID(), state(Span.since(FIRST), null), state(Span.since(LATER), null))),
                "one_state_of_a_unit_a_day");
    }

    @Test
    void aUnitEndsOnlyOnce() {
        refuses(
                () -> plans.save(
                        unit(UUID.randomUUID(), state(new Span(FIRST, FIRST), null), state(Span.since(LATER), null))),
                "a unit ends only once");
    }

    @Test
    void aUnitBelongsToNoneThatIsNotYetThere() {
        refuses(
                () -> plans.save(unit(UUID.randomUUID(), state(Span.since(FIRST.minusDays(1)), unit))),
                "does not exist then");
    }

    @Test
    void noUnitEndsBeforeWhatBelongsToIt() {
        keep(() -> plans.save(unit(UUID.randomUUID(), state(Span.since(FIRST), unit))));

        refuses(() -> plans.save(unit(unit, state(new Span(FIRST, LATER), null))), "does not exist then");
    }

    @Test
    void noUnitBelongsToItself() {
        var below = UUID.randomUUID();
        keep(() -> plans.save(unit(below, state(Span.since(FIRST), unit))));

        refuses(
                () -> plans.save(
                        unit(unit, state(new Span(FIRST, LATER), null), state(Span.since(LATER.plusDays(1)), below))),
                "belongs to itself");
    }

    @Test
    void noMoreOfAPostIsHeldThanThereIsAndNobodyWorksMoreThanFullTime() {
        var half = post(50);
        var whole = post(100);
        var one = colleague();
        var other = colleague();
        keep(() -> {
            plans.save(half);
            plans.save(whole);
            plans.save(one);
            plans.save(other);
            plans.save(new Holding(UUID.randomUUID(), half.id(), one.id(), Span.since(FIRST), 50));
        });

        refuses(
                () -> plans.save(new Holding(UUID.randomUUID(), half.id(), other.id(), Span.since(LATER), 1)),
                "more of a post is held than there is");
        refuses(
                () -> plans.save(new Holding(UUID.randomUUID(), whole.id(), one.id(), Span.since(LATER), 60)),
                "nobody works more than full time");
        refuses(
                () -> plans.save(
                        new Holding(UUID.randomUUID(), whole.id(), other.id(), Span.since(FIRST.minusDays(1)), 60)),
                "does not exist");
    }

    private void keep(Runnable work) {
        given.as(actor, () -> {
            work.run();
            return true;
        });
    }

    private void refuses(Runnable work, String why) {
        assertThatThrownBy(() -> keep(work)).hasStackTraceContaining(why);
    }

    private static Unit unit(UUID id, UnitState... states) {
        return new Unit(id, 1, List.of(states));
    }

    private static UnitState state(Span days, UUID parent) {
        return new UnitState(UUID.randomUUID(), days, UnitKind.TEAM, "", "Einheit", parent);
    }

    private Post post(int share) {
        var state = new PostState(UUID.randomUUID(), Span.since(FIRST), unit, "Stelle", share, false, "", "", "");
        return new Post(UUID.randomUUID(), PostKind.POST, 1, List.of(state));
    }

    private static Colleague colleague() {
        return new Colleague(UUID.randomUUID(), 0, null, "Kollegin", "", "", "");
    }
}
