package de.lotse.network.slips;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen for a sheet; words and topic of the search come back with it.
 *
 * @param blatt id of the sheet, made by chance with the form, so that a form that is sent twice makes one; nothing of it is kept beside a name
 */
record SlipsForm(
        List<UUID> angebot,
        String sprache,
        String q,
        String thema,
        @Nullable UUID blatt) {

    static final int MOST = 8; // what fits on a sheet that somebody takes along

    SlipsForm {
        angebot = angebot == null
                ? List.of()
                : angebot.stream().filter(Objects::nonNull).distinct().toList();
        sprache = Objects.requireNonNullElse(sprache, "").isBlank() ? SlipLanguage.GERMAN : sprache;
        q = Objects.requireNonNullElse(q, "").strip();
        thema = Objects.requireNonNullElse(thema, "");
    }
}
