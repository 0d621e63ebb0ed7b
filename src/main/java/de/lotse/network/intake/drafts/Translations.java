package de.lotse.network.intake.drafts;

import de.lotse.network.entries.Kind;
import de.lotse.network.rules.TextLanguage;
import de.lotse.network.texts.ImportedTexts;
import de.lotse.network.texts.TextKey;

/** Texts of an entry in other languages, as our own interface tells them: an attribute for each text, with the field as its term. */
final class Translations {

    private static final String TERM = "translation:";
    private static final String OUTDATED = ", outdated"; // of a German text that means something else by now

    private Translations() {}

    static boolean isOne(Thing attribute) {
        return code(attribute).startsWith(TERM);
    }

    /** Reads those of an entry; one that cannot be taken is kept. */
    static void read(DraftBuilder draft, Kind kind, Thing one) {
        for (var attribute : one.many("attributes"))
            if (isOne(attribute) && !isTaken(draft, kind, attribute))
                draft.keep("attributes", JsonFile.text(attribute.properties()));
    }

    private static boolean isTaken(DraftBuilder draft, Kind kind, Thing attribute) {
        var language = TextLanguage.coded(attribute.or("link_type", ""));
        var field = code(attribute).substring(TERM.length());
        var text = ImportedTexts.fitting(kind.name(), field, attribute.or("value", ""));
        if (language.isEmpty() || text.isEmpty() || attribute.or("label", "").endsWith(OUTDATED)) return false;
        draft.text(new TextKey(language.get(), field), text.get());
        return true;
    }

    private static String code(Thing attribute) {
        return attribute.one("taxonomy_term").map(term -> term.or("code", "")).orElse("");
    }
}
