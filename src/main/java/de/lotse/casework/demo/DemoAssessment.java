package de.lotse.casework.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** A version of the assessment; a draft is still being worked on. */
record DemoAssessment(int day, boolean draft, List<Area> areas) {

    /**
     * @param area code list life_area
     * @param member place among the people of the case, from 0; null for the whole household
     * @param own the person's view in her own words
     * @param rating 1 very difficult to 5 good, by the case manager; {@code ownRating} by the person
     */
    record Area(
            String area,
            @Nullable Integer member,
            @DefaultValue("") String situation,
            @DefaultValue("") String resources,
            @DefaultValue("") String need,
            @DefaultValue("") String own,
            @Nullable Integer rating,
            @Nullable Integer ownRating,
            @Nullable String urgency,
            @Nullable String domain,
            @Nullable String status) {}
}
