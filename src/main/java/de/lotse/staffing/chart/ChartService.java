package de.lotse.staffing.chart;

import de.lotse.shared.Scope;
import de.lotse.staffing.plan.AskedDay;
import de.lotse.staffing.plan.Editing;
import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.staffing.plan.StaffPlan;
import de.lotse.staffing.plan.StaffPlans;
import de.lotse.tenancy.Tenant;
import de.lotse.tenancy.Tenants;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who works in the municipality may see how it is organised; it holds nothing of any case. */
@Service
@Transactional(readOnly = true)
class ChartService {

    private final StaffPlans plans;
    private final Editing editing;
    private final Tenants tenants;
    private final Clock clock;

    ChartService(StaffPlans plans, Editing editing, Tenants tenants, Clock clock) {
        this.plans = plans;
        this.editing = editing;
        this.tenants = tenants;
        this.clock = clock;
    }

    ChartPage chart(@Nullable String day) {
        OrganisationTabs.requireReader();
        var asked = AskedDay.of(day, LocalDate.now(clock));
        var plan = plans.read();
        var changes = plan.changes();
        var shown = latest(plan, asked.day());
        return new ChartPage(
                municipality(),
                asked,
                new Chart(plan, asked.day()).top(),
                plan.count(asked.day()),
                shown.map(one -> new UnitChanges(plan).on(one)).orElse(List.of()),
                earlier(plan, asked.day()),
                changes.tailSet(asked.day().plusDays(1)).stream().findFirst().orElse(null),
                plans.corrections(StaffPlans.TOP),
                editing.isAllowed());
    }

    private String municipality() {
        return tenants.find(Scope.actor().tenant()).map(Tenant::name).orElse("");
    }

    private static Optional<LocalDate> latest(StaffPlan plan, LocalDate day) {
        var before = plan.changes().headSet(day.plusDays(1));
        return before.isEmpty() ? Optional.empty() : Optional.of(before.last());
    }

    /** From a change one goes to the day before it, so that both sides of it are seen. */
    private static @Nullable LocalDate earlier(StaffPlan plan, LocalDate day) {
        var shown = latest(plan, day);
        if (shown.isEmpty()) return null;
        if (!shown.get().equals(day)) return shown.get();
        return shown.get().equals(plan.changes().first()) ? null : day.minusDays(1);
    }

    UnitPage unit(UUID id, @Nullable String day) {
        OrganisationTabs.requireReader();
        var asked = AskedDay.of(day, LocalDate.now(clock));
        var plan = plans.read();
        var unit = plan.unit(id);
        @Nullable UUID parent = unit.near(asked.day()).parent();
        return new UnitPage(
                asked,
                unit,
                parent == null ? null : plan.unit(parent),
                new Chart(plan, asked.day()).leads(id),
                plan.below(id, asked.day()),
                plan.postsOf(id, asked.day()).stream()
                        .map(post -> PostLine.of(plan, post, asked.day()))
                        .toList(),
                plan.count(asked.day(), List.of(id)),
                plan.count(asked.day(), plan.within(id, asked.day())),
                new UnitChanges(plan).of(unit),
                plans.corrections(id),
                editing.isAllowed());
    }
}
