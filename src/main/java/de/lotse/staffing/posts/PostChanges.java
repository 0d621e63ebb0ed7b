package de.lotse.staffing.posts;

import static de.lotse.web.Texts.t;

import de.lotse.staffing.plan.Change;
import de.lotse.staffing.plan.Post;
import de.lotse.staffing.plan.PostState;
import de.lotse.staffing.plan.StaffPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the history of a post in words, from its states. */
record PostChanges(StaffPlan plan) {

    /** The latest first. */
    List<Change> of(Post post) {
        var changes = new ArrayList<Change>();
        @Nullable PostState before = null;
        for (var state : post.states()) {
            if (before == null) changes.add(change(state, t("staffing.post.setUp", state.title(), unit(state))));
            else told(before, state, changes);
            before = state;
        }
        var end = post.states().getLast();
        @Nullable LocalDate last = end.valid().last();
        if (last != null) changes.add(new Change(last.plusDays(1), end.id(), t("staffing.post.ended", end.title())));
        return changes.reversed();
    }

    private void told(PostState before, PostState after, List<Change> changes) {
        if (!before.title().equals(after.title()))
            changes.add(change(after, t("staffing.post.retitled", before.title(), after.title())));
        if (!before.unit().equals(after.unit()))
            changes.add(change(after, t("staffing.post.moved", unit(before), unit(after))));
        if (before.share() != after.share())
            changes.add(change(after, t("staffing.post.reshared", before.share(), after.share())));
        if (!before.employer().equals(after.employer()) || !before.funding().equals(after.funding()))
            changes.add(change(after, t("staffing.post.paid", money(after))));
        if (!before.topics().equals(after.topics()))
            changes.add(change(after, t("staffing.post.topics", after.topics())));
        if (before.leads() != after.leads())
            changes.add(change(after, t(after.leads() ? "staffing.post.leads" : "staffing.post.leadsNot")));
    }

    private static String money(PostState state) {
        var parts = List.of(state.employer(), state.funding()).stream()
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? t("staffing.post.own") : String.join("; ", parts);
    }

    private String unit(PostState state) {
        return plan.unit(state.unit()).near(state.valid().from()).name();
    }

    private static Change change(PostState state, String text) {
        return new Change(state.valid().from(), state.id(), text);
    }
}
