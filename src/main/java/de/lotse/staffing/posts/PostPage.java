package de.lotse.staffing.posts;

import de.lotse.staffing.plan.AskedDay;
import de.lotse.staffing.plan.Change;
import de.lotse.staffing.plan.Colleague;
import de.lotse.staffing.plan.Correction;
import de.lotse.staffing.plan.Holding;
import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.staffing.plan.Post;
import de.lotse.staffing.plan.PostState;
import de.lotse.staffing.plan.UnitState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post or function with everybody who held it.
 *
 * @param vacant hundredths that nobody holds on that day
 * @param planned from when on it is to be filled
 */
record PostPage(
        AskedDay asked,
        Post post,
        UUID unitId,
        UnitState unit,
        List<Held> held,
        int vacant,
        @Nullable LocalDate planned,
        List<Change> changes,
        List<Correction> corrections,
        boolean mayEdit) {

    static String path(UUID id) {
        return OrganisationTabs.POSTS + "/" + id;
    }

    PostState state() {
        return post.near(asked.day());
    }

    boolean exists() {
        return post.on(asked.day()).isPresent();
    }

    String path() {
        return path(post.id());
    }

    String unitPath() {
        return asked.on(OrganisationTabs.UNITS + "/" + unitId);
    }

    /** @param now whether on the day that is shown */
    record Held(Holding holding, Colleague colleague, boolean now) {}
}
