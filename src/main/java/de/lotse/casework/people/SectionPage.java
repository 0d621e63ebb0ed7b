package de.lotse.casework.people;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.web.Errors;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of a section.
 *
 * @param entry which entry it changes; null for a new one
 * @param version of what is stored now
 * @param conflict what was typed beside what somebody else saved meanwhile; empty if nobody did
 */
record SectionPage(
        Subject subject,
        Section section,
        List<Input> inputs,
        Map<String, String> values,
        @Nullable UUID entry,
        int version,
        boolean removable,
        List<ConflictRow> conflict,
        Errors errors) {

    String title() {
        return t("casework.people." + section.key());
    }

    String action() {
        var path = subject.path(section);
        return entry == null || !(section instanceof ListSection) ? path : path + "/" + entry;
    }

    String value(Input input) {
        return values.getOrDefault(input.name(), "");
    }
}
