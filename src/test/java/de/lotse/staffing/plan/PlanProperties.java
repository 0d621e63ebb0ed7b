package de.lotse.staffing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is changed in whatever order: what the rules let pass is sound on every day. */
class PlanProperties {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 30;

    /** One thing that somebody tries; which unit, post and person it concerns is chosen from those that exist. */
    record Tried(Kind kind, int one, int other, int day, int length, int share) {
        enum Kind {
            FOUND,
            MOVE,
            DISSOLVE,
            CORRECT,
            SET_UP,
            ALTER,
            END,
            FILL,
            STRIKE
        }

        LocalDate on() {
            return FIRST.plusDays(day);
        }

        Span span() {
            return length == 0 ? Span.since(on()) : new Span(on(), on().plusDays(length));
        }
    }

    @Provide
    Arbitrary<List<Tried>> attempts() {
        return Combinators.combine(
                        Arbitraries.of(Tried.Kind.values()),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(1, 100))
                .as(Tried::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    void onEveryDayTheTreeIsATreeAndNoShareIsHeldTwice(@ForAll("attempts") List<Tried> attempts) {
        var plan = StaffPlan.EMPTY;
        for (var number = 0; number < 4; number++)
            plan = plan.with(new Colleague(UUID.randomUUID(), 1, null, "Kollegin " + number, "", "", ""));
        for (var attempt : attempts) {
            var next = after(plan, attempt);
            if (next.filter(one -> new PlanRules(one).problem().isEmpty()).isPresent()) plan = next.get();
        }
        for (var day = FIRST.minusDays(1); day.isBefore(FIRST.plusDays(2 * DAYS + 2)); day = day.plusDays(1))
            assertSound(plan, day);
    }

    private static Optional<StaffPlan> after(StaffPlan plan, Tried tried) {
        return switch (tried.kind()) {
            case FOUND -> Optional.of(plan.with(new Unit(UUID.randomUUID(), 1, List.of(unit(plan, tried)))));
            case MOVE ->
                chosen(plan.units(), tried.one())
                        .filter(unit -> unit.mayChangeFrom(tried.on()))
                        .map(unit -> plan.with(unit.changedFrom(tried.on(), unit(plan, tried))));
            case DISSOLVE ->
                chosen(plan.units(), tried.one())
                        .filter(unit -> unit.mayEndOn(tried.on()))
                        .map(unit -> plan.with(unit.endedOn(tried.on())));
            case CORRECT ->
                chosen(plan.units(), tried.one())
                        .map(unit -> plan.with(unit.corrected(unit(plan, tried)
                                .anew(
                                        unit.states().getFirst().id(),
                                        unit.states().getFirst().valid()))));
            case SET_UP ->
                chosen(plan.units(), tried.one())
                        .map(unit -> plan.with(
                                new Post(UUID.randomUUID(), PostKind.POST, 1, List.of(post(unit.id(), tried)))));
            case ALTER ->
                chosen(plan.posts(), tried.one())
                        .filter(post -> post.mayChangeFrom(tried.on()))
                        .flatMap(post -> chosen(plan.units(), tried.other())
                                .map(unit -> plan.with(post.changedFrom(tried.on(), post(unit.id(), tried)))));
            case END ->
                chosen(plan.posts(), tried.one())
                        .filter(post -> post.mayEndOn(tried.on()))
                        .map(post -> plan.with(post.endedOn(tried.on())));
            case FILL ->
                chosen(plan.posts(), tried.one()).flatMap(post -> chosen(plan.colleagues(), tried.other())
                        .map(who -> plan.with(
                                new Holding(UUID.randomUUID(), post.id(), who.id(), tried.span(), tried.share()))));
            case STRIKE -> chosen(plan.holdings(), tried.one()).map(plan::without);
        };
    }

    private static UnitState unit(StaffPlan plan, Tried tried) {
        var parent = chosen(plan.units(), tried.other()).map(Unit::id);
        return new UnitState(
                UUID.randomUUID(),
                tried.span(),
                UnitKind.TEAM,
                "",
                "Einheit " + tried.one(),
                tried.share() > 70 ? null : parent.orElse(null));
    }

    private static PostState post(UUID unit, Tried tried) {
        return new PostState(UUID.randomUUID(), tried.span(), unit, "Stelle", tried.share(), false, "", "", "");
    }

    private static <T> Optional<T> chosen(List<T> all, int number) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(number % all.size()));
    }

    /** Written without a look at how the plan counts. */
    private static void assertSound(StaffPlan plan, LocalDate day) {
        var parents = new HashMap<UUID, Optional<UUID>>();
        for (var unit : plan.units())
            for (var state : unit.states())
                if (on(state.valid(), day))
                    assertThat(parents.put(unit.id(), Optional.ofNullable(state.parent())))
                            .isNull();
        for (var unit : parents.keySet()) {
            var steps = 0;
            for (var at = Optional.of(unit); at.isPresent(); at = parents.get(at.get())) {
                assertThat(parents).containsKey(at.get());
                assertThat(steps++).isLessThanOrEqualTo(parents.size());
            }
        }
        assertShares(plan, day, parents);
        assertThat(plan.below(null, day).stream()
                        .mapToInt(top -> plan.within(top.id(), day).size())
                        .sum())
                .as("units that hang on the chart")
                .isEqualTo(parents.size());
    }

    private static void assertShares(StaffPlan plan, LocalDate day, Map<UUID, Optional<UUID>> units) {
        var ofPost = new HashMap<UUID, Integer>();
        var ofColleague = new HashMap<UUID, Integer>();
        var heads = new HashSet<UUID>();
        for (var holding : plan.holdings()) {
            if (!on(holding.valid(), day)) continue;
            ofPost.merge(holding.post(), holding.share(), Integer::sum);
            ofColleague.merge(holding.colleague(), holding.share(), Integer::sum);
            heads.add(holding.colleague());
        }
        var there = 0;
        for (var post : plan.posts())
            for (var state : post.states()) {
                if (!on(state.valid(), day)) continue;
                there += state.share();
                assertThat(units).containsKey(state.unit());
                assertThat(ofPost.getOrDefault(post.id(), 0)).isLessThanOrEqualTo(state.share());
            }
        assertThat(ofColleague.values()).allMatch(sum -> sum <= 100);
        var count = plan.count(day);
        assertThat(count.heads()).isEqualTo(heads.size());
        assertThat(count.held())
                .isEqualTo(ofPost.values().stream().mapToInt(Integer::intValue).sum());
        assertThat(count.planned()).isEqualTo(there);
    }

    private static boolean on(Span days, LocalDate day) {
        var last = days.last();
        return day.compareTo(days.from()) >= 0 && (last == null || day.compareTo(last) <= 0);
    }
}
