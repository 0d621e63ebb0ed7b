package de.lotse.casework.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A support plan.
 *
 * @param agreed null for a draft
 * @param how SIGNED, ORAL_WITNESSED or DECLINED
 * @param language in which it was explained
 * @param next the day of the next meeting, {@code nextAt} its time and place
 * @param ended the day on which it ended
 */
record DemoPlan(
        int begun,
        @Nullable Integer agreed,
        @DefaultValue("SIGNED") String how,
        @DefaultValue("") String witness,
        @DefaultValue("de") String language,
        @DefaultValue("NONE") String interpreting,
        @Nullable Integer next,
        @DefaultValue("") String nextAt,
        @Nullable Integer ended,
        List<Goal> goals) {

    /** @param own in the person's own words, in any language */
    record Goal(
            String area,
            String own,
            String plain,
            @DefaultValue("") String indicator,
            @Nullable Integer target,
            @DefaultValue List<Rating> ratings,
            @DefaultValue List<Step> steps) {}

    /** @param reached 0 not, 1 partly, 2 largely, 3 fully */
    record Rating(int day, int reached, @DefaultValue("") String note) {}

    /**
     * @param who CLIENT, CASE_MANAGER or ORGANISATION, which is then named
     * @param kind code list support_action
     * @param status RUNNING, DONE or NOT_POSSIBLE since the day {@code day}; null while it is planned
     * @param barrier code list barrier_type, with the reason in words
     */
    record Step(
            String what,
            @DefaultValue("CLIENT") String who,
            @DefaultValue("") String organisation,
            String kind,
            @Nullable String domain,
            @Nullable Integer due,
            @Nullable Integer member,
            @Nullable String status,
            @Nullable Integer day,
            @Nullable String barrier,
            @DefaultValue("") String reason) {}
}
