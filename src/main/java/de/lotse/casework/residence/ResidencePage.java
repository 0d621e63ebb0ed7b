package de.lotse.casework.residence;

import de.lotse.casework.cases.CaseHead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Titles and legal domains of everybody in the household, with what to act on at the top. */
record ResidencePage(CaseHead head, List<String> warnings, List<Section> sections) {

    /**
     * One person.
     *
     * @param description of the picture, in words
     */
    record Section(Member member, TimeLine picture, String description, List<Row> rows) {

        String id() {
            return "person-" + member.id().value();
        }
    }

    /**
     * A line of the table, which says everything that the picture shows.
     *
     * @param kind title, legal domain or gap, in words
     * @param notes what else is known, in words
     * @param href where it is changed; null for a gap, which cannot be
     */
    record Row(
            String kind,
            String label,
            String from,
            String to,
            String office,
            List<String> notes,
            @Nullable String href,
            boolean isGap) {}
}
