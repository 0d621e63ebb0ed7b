package de.lotse.network.texts;

import de.lotse.network.rules.TextLanguage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose texts these are.
 *
 * @param name as people know it
 * @param member the organisation with accounts that keeps it, if one does
 */
record OwnerHead(
        TextOwner kind, UUID id, String name, @Nullable UUID member) {

    String path() {
        return kind.path(id);
    }

    String path(TextLanguage language) {
        return kind.path(id, language);
    }

    /** Where the German text is kept. */
    String home() {
        return path().replaceFirst("/texte$", "");
    }
}
