package de.lotse.casework.demo;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What the leads of the organisations have set; each entry stands where its account works. */
record DemoLead(
        Limits limits,
        @DefaultValue List<Post> posts,
        @DefaultValue List<Waiting> waiting,
        @DefaultValue List<Absence> absences,
        @DefaultValue List<Handover> handovers) {

    /** From how many cases for a full-time post on the light turns. */
    record Limits(String by, int amber, int red) {}

    /** @param standing user name of whoever stands in as a rule */
    record Post(
            String by,
            String who,
            BigDecimal share,
            @Nullable String standing) {}

    /** An inquiry on the waiting list, found by its name. */
    record Waiting(
            String by,
            String name,
            int since,
            @DefaultValue("NORMAL") String urgency) {}

    record Absence(String by, String who, String substitute, int from, int to) {}

    /** @param to name of the organisation that gets it */
    record Handover(
            String by,
            String to,
            int day,
            String name,
            String concern,
            @DefaultValue("") String language,
            @DefaultValue("") String district,
            @DefaultValue("NORMAL") String urgency,
            List<String> parts,
            String how) {}
}
