package de.lotse.network.intake.drafts;

import de.lotse.network.entries.Kind;
import java.util.Set;

/** What every object of HSDS says of itself, and what is kept of it because we have no column. */
final class HsdsTexts {

    private static final Set<String> TEXTS = Set.of(
            "name",
            "alternate_name",
            "description",
            "application_process",
            "interpretation_services",
            "fees_description",
            "wait_time",
            "eligibility_description",
            "alert",
            "transportation");

    private HsdsTexts() {}

    static void texts(DraftBuilder draft, Thing one) {
        for (var field : TEXTS) one.text(field).ifPresent(text -> draft.put(field, text));
        Common.umlauts(draft, one.or("name", ""), one.or("description", ""));
    }

    /** Of which only the translations have a place here. */
    static void attributes(DraftBuilder draft, Kind kind, Thing one) {
        Translations.read(draft, kind, one);
        var left = one.many("attributes").stream()
                .filter(attribute -> !Translations.isOne(attribute))
                .toList();
        left.forEach(attribute -> draft.keep("attributes", JsonFile.text(attribute.properties())));
        if (!left.isEmpty()) draft.say("kept", "attributes");
    }

    static DraftBuilder rest(DraftBuilder draft, Thing one, Set<String> read) {
        var left = one.rest(read);
        left.keySet().removeAll(TEXTS);
        if (read.isEmpty()) left.putAll(one.rest(Set.of()));
        left.forEach((key, value) -> draft.keep(key, JsonFile.text(value)));
        if (!read.isEmpty() && !left.isEmpty()) draft.say("kept", DraftBuilder.shown(String.join(", ", left.keySet())));
        return draft;
    }
}
