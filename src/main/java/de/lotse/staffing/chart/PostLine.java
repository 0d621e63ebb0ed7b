package de.lotse.staffing.chart;

import de.lotse.staffing.plan.AskedDay;
import de.lotse.staffing.plan.Colleague;
import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.staffing.plan.Post;
import de.lotse.staffing.plan.PostState;
import de.lotse.staffing.plan.StaffPlan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post or function on the page of its unit.
 *
 * @param vacant hundredths of it that nobody holds; for a function 100 or 0
 * @param planned from when on it is to be filled, if that is planned
 */
record PostLine(
        Post post,
        PostState state,
        List<Colleague> holders,
        int vacant,
        @Nullable LocalDate planned) {

    static PostLine of(StaffPlan plan, Post post, LocalDate day) {
        var holders = plan.holdersOf(post.id(), day).stream()
                .map(held -> plan.colleague(held.colleague()))
                .toList();
        var vacant = plan.vacant(post, day);
        var planned = vacant == 0 ? null : plan.plannedFor(post.id(), day).orElse(null);
        return new PostLine(post, post.near(day), holders, vacant, planned);
    }

    String path(AskedDay asked) {
        return asked.on(OrganisationTabs.POSTS + "/" + post.id());
    }
}
