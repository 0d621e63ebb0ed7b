package de.lotse.governance.council.reading;

import static de.lotse.governance.bodies.Typed.text;

import de.lotse.governance.bodies.Typed;
import de.lotse.governance.council.PaperKind;
import de.lotse.governance.council.PaperState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of papers is asked for, as it stands in its address; what is none of it asks for nothing.
 *
 * @param stand state
 * @param art kind
 * @param jahr of the number, before there is one of the draft
 * @param gremium a body of the sequence
 * @param suche words that a paper has to have all
 * @param seite from 1
 */
record PaperFilter(String stand, String art, String jahr, String gremium, String suche, String seite) {

    private static final int LONGEST = 200;

    PaperFilter {
        stand = Typed.one(PaperState.class, text(stand)).map(Enum::name).orElse("");
        art = Typed.one(PaperKind.class, text(art)).map(Enum::name).orElse("");
        jahr = text(jahr).matches("\\d{4}") ? text(jahr) : "";
        gremium = Typed.id(text(gremium)) == null ? "" : text(gremium);
        suche = text(suche).substring(0, Math.min(LONGEST, text(suche).length()));
        seite = text(seite).matches("[1-9]\\d{0,3}") ? text(seite) : "1";
    }

    int page() {
        return Integer.parseInt(seite);
    }

    boolean isEmpty() {
        return (stand + art + jahr + gremium + suche).isEmpty();
    }

    int year() {
        return jahr.isEmpty() ? 0 : Integer.parseInt(jahr);
    }

    @Nullable
    UUID body() {
        return Typed.id(gremium);
    }

    /** As patterns. */
    List<String> words() {
        return Arrays.stream(suche.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toList();
    }

    String href(int page) {
        return "?stand=" + stand + "&art=" + art + "&jahr=" + jahr + "&gremium=" + gremium + "&suche="
                + URLEncoder.encode(suche, StandardCharsets.UTF_8) + "&seite=" + page;
    }
}
