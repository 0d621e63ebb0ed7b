package de.lotse.casework.demo;

import de.lotse.consent.ContentCategory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Conversations of several about one case; they stand where the account works.
 *
 * @param by user name of the case manager
 * @param client shown name of the person whose case it is
 * @param to the organisation from outside, by name
 * @param guest user name of whoever answers there
 * @param categories what the person agreed that the organisation may hear
 */
record DemoConferences(
        String by, String client, String to, String guest, List<ContentCategory> categories, List<Held> conferences) {

    /**
     * @param planned the day on which it was planned, as an offset from today
     * @param comes who of the organisation comes; null while nobody has answered
     * @param finished whether the minutes are
     */
    record Held(
            int planned,
            int day,
            String from,
            String place,
            String reason,
            @DefaultValue("NONE") String interpreter,
            @DefaultValue("") String language,
            @Nullable String comes,
            boolean finished,
            List<Point> items) {}

    /** @param until the day of the next step, as an offset from today; null without one */
    record Point(
            String title,
            String question,
            List<ContentCategory> categories,
            @DefaultValue("") String said,
            @DefaultValue("") String own,
            @DefaultValue("") String decision,
            @DefaultValue("") String step,
            @Nullable Integer until) {}
}
