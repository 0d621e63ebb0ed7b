package de.lotse.staffing.plan;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What holds in a staff plan on every day: units form a tree, what belongs to a unit exists only while the unit does, no more of a post is
 * held than there is, nobody works more than full time. The database checks the same at the commit; here it is said in words.
 */
public record PlanRules(StaffPlan plan) {

    /** The first thing that is wrong, told to whoever wanted to change it; empty for a sound plan. */
    public Optional<String> problem() {
        return Stream.of(
                        plan.units().stream().map(this::parent),
                        plan.units().stream().map(this::circle),
                        plan.posts().stream().map(this::outside),
                        plan.holdings().stream().map(this::withoutPost),
                        plan.posts().stream().map(this::overheld),
                        plan.colleagues().stream().map(this::overworked),
                        plan.holdings().stream().map(this::twice))
                .flatMap(problems -> problems)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> parent(Unit unit) {
        for (var state : unit.states()) {
            @Nullable UUID above = state.parent();
            if (above == null) continue;
            var parent = plan.unit(above);
            if (!parent.life().contains(state.valid()))
                return Optional.of(t(
                        "staffing.rule.parent",
                        state.name(),
                        parent.states().getLast().name(),
                        days(parent.life())));
        }
        return Optional.empty();
    }

    /** Parents change only when a state of some unit begins. */
    private Optional<String> circle(Unit unit) {
        for (var day : plan.changes()) {
            var seen = new HashSet<UUID>();
            var state = unit.on(day).orElse(null);
            for (var at = unit; state != null; state = at.on(day).orElse(null)) {
                if (!seen.add(at.id()))
                    return Optional.of(t("staffing.rule.circle", unit.near(day).name(), Formats.date(day)));
                @Nullable UUID above = state.parent();
                if (above == null) break;
                at = plan.unit(above);
            }
        }
        return Optional.empty();
    }

    private Optional<String> outside(Post post) {
        for (var state : post.states()) {
            var unit = plan.unit(state.unit());
            if (!unit.life().contains(state.valid()))
                return Optional.of(t(
                        "staffing.rule.outside",
                        state.title(),
                        unit.states().getLast().name(),
                        days(unit.life())));
        }
        return Optional.empty();
    }

    private Optional<String> withoutPost(Holding holding) {
        var post = plan.post(holding.post());
        if (post.life().contains(holding.valid())) return Optional.empty();
        return Optional.of(t(
                "staffing.rule.withoutPost",
                name(holding),
                post.states().getLast().title(),
                days(post.life())));
    }

    private Optional<String> overheld(Post post) {
        var held = plan.holdingsOf(post.id());
        var begins = Stream.concat(
                held.stream().map(one -> one.valid().from()),
                post.states().stream().map(state -> state.valid().from()));
        return begins.sorted()
                .filter(day -> post.on(day).isPresent()
                        && sum(held, day) > post.near(day).share())
                .findFirst()
                .map(day -> t(
                        "staffing.rule.overheld",
                        post.near(day).title(),
                        post.near(day).share(),
                        Formats.date(day),
                        sum(held, day)));
    }

    private Optional<String> overworked(Colleague colleague) {
        var held = plan.holdings().stream()
                .filter(one -> one.colleague().equals(colleague.id()))
                .toList();
        return held.stream()
                .map(one -> one.valid().from())
                .filter(day -> sum(held, day) > 100)
                .findFirst()
                .map(day -> t("staffing.rule.overworked", colleague.name(), Formats.date(day), sum(held, day)));
    }

    private Optional<String> twice(Holding holding) {
        return plan.holdings().stream()
                .filter(one -> !one.id().equals(holding.id())
                        && one.post().equals(holding.post())
                        && one.colleague().equals(holding.colleague())
                        && one.valid().overlaps(holding.valid()))
                .findFirst()
                .map(one -> t("staffing.rule.twice", name(one), days(one.valid())));
    }

    private String name(Holding holding) {
        return plan.colleague(holding.colleague()).name();
    }

    private static int sum(List<Holding> held, LocalDate day) {
        return held.stream()
                .filter(one -> one.valid().covers(day))
                .mapToInt(Holding::share)
                .sum();
    }

    /** {@code seit 01.01.2024}, {@code 01.01.2017 bis 31.12.2023} */
    public static String days(Span days) {
        @Nullable LocalDate last = days.last();
        return last == null
                ? t("staffing.days.since", Formats.date(days.from()))
                : t("staffing.days.between", Formats.date(days.from()), Formats.date(last));
    }
}
