package de.lotse.staffing.posts;

import de.lotse.staffing.plan.AskedDay;
import de.lotse.staffing.plan.Editing;
import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.staffing.plan.StaffPlan;
import de.lotse.staffing.plan.StaffPlans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class PostReading {

    private final StaffPlans plans;
    private final Editing editing;
    private final Clock clock;

    PostReading(StaffPlans plans, Editing editing, Clock clock) {
        this.plans = plans;
        this.editing = editing;
        this.clock = clock;
    }

    PostPage page(UUID id, @Nullable String day) {
        OrganisationTabs.requireReader();
        var asked = AskedDay.of(day, LocalDate.now(clock));
        var plan = plans.read();
        var post = plan.post(id);
        var state = post.near(asked.day());
        var vacant = post.on(asked.day()).isPresent() ? plan.vacant(post, asked.day()) : 0;
        return new PostPage(
                asked,
                post,
                state.unit(),
                plan.unit(state.unit()).near(asked.day()),
                held(plan, id, asked.day()),
                vacant,
                vacant == 0 ? null : plan.plannedFor(id, asked.day()).orElse(null),
                new PostChanges(plan).of(post),
                plans.corrections(id),
                editing.isAllowed());
    }

    private static List<PostPage.Held> held(StaffPlan plan, UUID post, LocalDate day) {
        return plan.holdingsOf(post).stream()
                .map(one -> new PostPage.Held(
                        one, plan.colleague(one.colleague()), one.valid().covers(day)))
                .toList();
    }
}
