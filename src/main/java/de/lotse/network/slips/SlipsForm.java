package de.lotse.network.slips;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is chosen for a sheet; words and topic of the search come back with it. */
record SlipsForm(
        List<UUID> angebot,
        String sprache,
        String q,
        String thema,
        @Nullable UUID _once) {

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
