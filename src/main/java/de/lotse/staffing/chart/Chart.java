package de.lotse.staffing.chart;

import static de.lotse.web.Texts.t;

import de.lotse.staffing.plan.Colleague;
import de.lotse.staffing.plan.StaffPlan;
import de.lotse.staffing.plan.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws the organisation as it is on a day. */
record Chart(StaffPlan plan, LocalDate day) {

    /** What stands directly below the head of the administration. */
    List<ChartNode> top() {
        return below(null, t("staffing.top"));
    }

    private List<ChartNode> below(@Nullable UUID parent, String name) {
        return plan.below(parent, day).stream().map(unit -> node(unit, name)).toList();
    }

    private ChartNode node(Unit unit, String above) {
        var state = unit.near(day);
        return new ChartNode(
                unit.id(),
                state,
                above,
                leads(unit.id()),
                plan.count(day, plan.within(unit.id(), day)),
                state.valid().from().equals(day),
                below(unit.id(), state.name()));
    }

    /** Their names, or that the post is vacant. */
    String leads(UUID unit) {
        var posts = plan.postsOf(unit, day).stream()
                .filter(post -> post.near(day).leads())
                .toList();
        if (posts.isEmpty()) return "";
        var names = posts.stream()
                .flatMap(post -> plan.holdersOf(post.id(), day).stream())
                .map(held -> plan.colleague(held.colleague()))
                .map(Colleague::name)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? t("staffing.lead.vacant") : names;
    }
}
