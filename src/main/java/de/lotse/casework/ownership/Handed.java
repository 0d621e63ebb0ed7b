package de.lotse.casework.ownership;

import de.lotse.casework.plan.PlanTakenOver.TakenGoal;
import de.lotse.casework.search.NameEntry;
import de.lotse.casework.sharing.HandedDocument;
import de.lotse.casework.sharing.Section;
import de.lotse.consent.SharedCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that goes along with a case, read with the eyes of whoever takes it over; as little as was chosen, and no table more.
 *
 * @param sections as the page shows it, and as it is kept
 */
record Handed(
        SharedCase shared,
        List<Section> sections,
        List<TransferItem> items,
        Who who,
        List<Way> ways,
        List<Place> addresses,
        List<Spoken> languages,
        @Nullable Talking talking,
        List<Member> members,
        List<Title> titles,
        List<Benefit> benefits,
        List<TakenGoal> goals,
        List<Note> notes,
        List<HandedDocument> documents) {

    /** @param name as it is shown; empty where the name is not among what was chosen */
    record Who(
            String name,
            List<NameEntry> names,
            @Nullable LocalDate born,
            String precision,
            @Nullable String gender) {

        static final Who NOBODY = new Who("", List.of(), null, "UNKNOWN", null);
    }

    record Way(
            String type,
            String value,
            String safe,
            @Nullable String times) {}

    record Place(@Nullable String street, @Nullable String postalCode, String city) {}

    record Spoken(String language, String level) {}

    record Talking(@Nullable String preferred, boolean interpreter) {}

    /** @param role of the code list household_role */
    record Member(String role, @Nullable LocalDate since) {}

    record Title(String title, LocalDate from, @Nullable LocalDate until) {}

    record Benefit(
            String domain,
            String office,
            String reference,
            LocalDate from,
            @Nullable LocalDate until,
            String certainty) {}

    record Note(Instant writtenAt, String text) {}
}
