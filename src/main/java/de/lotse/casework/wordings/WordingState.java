package de.lotse.casework.wordings;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.consent.ConsentText;
import de.lotse.kern.Tone;
import java.util.Map;
import java.util.UUID;

/**
 * A text and how far one can rely on it.
 *
 * @param language its name
 * @param label in one word
 * @param detail who has released it, and when; empty where nobody has
 */
record WordingState(ConsentText text, String language, String label, String detail, Tone tone) {

    static WordingState of(ConsentText text, String language, Map<UUID, String> names) {
        var released = text.released();
        var name = t(
                text.plain() ? "casework.wordings.language.plain" : "casework.wordings.language",
                language,
                text.version());
        if (text.isSource()) return new WordingState(text, name, t("casework.wordings.source"), "", Tone.NEUTRAL);
        if (released == null) return new WordingState(text, name, t("casework.wordings.unreviewed"), "", Tone.WARNING);
        var by = names.getOrDefault(released.by().value(), "");
        var detail = t("casework.wordings.releasedBy", by, date(released.at()));
        return released.stale()
                ? new WordingState(text, name, t("casework.wordings.stale"), detail, Tone.WARNING)
                : new WordingState(text, name, t("casework.wordings.released"), detail, Tone.SUCCESS);
    }

    String path() {
        return WordingPage.PATH + "/" + text.id();
    }

    String origin() {
        return t(text.shipped() ? "casework.wordings.origin.shipped" : "casework.wordings.origin.own");
    }
}
