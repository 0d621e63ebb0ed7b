package de.lotse.network.coverage;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is asked; it stands in the address.
 *
 * @param zeilen dimension of the rows, by its word
 * @param spalten that of the columns
 * @param zeile code of the row whose offers are shown, with {@code spalte}; both empty for none
 */
record CoverageForm(
        String zeilen,
        String spalten,
        String bezirk,
        String thema,
        String sprache,
        String zielgruppe,
        String zeile,
        String spalte) {

    static final String PATH = "/netzwerk/abdeckung";

    CoverageForm {
        zeilen = typed(zeilen);
        spalten = typed(spalten);
        bezirk = typed(bezirk);
        thema = typed(thema);
        sprache = typed(sprache);
        zielgruppe = typed(zielgruppe);
        zeile = typed(zeile);
        spalte = typed(spalte);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    Dimension down() {
        return Dimension.of(zeilen).orElse(Dimension.AUDIENCE);
    }

    /** Never the same as that of the rows. */
    Dimension across() {
        var wanted = Dimension.of(spalten).orElse(Dimension.DISTRICT);
        if (wanted != down()) return wanted;
        return wanted == Dimension.DISTRICT ? Dimension.TOPIC : Dimension.DISTRICT;
    }

    String filter(Dimension dimension) {
        return switch (dimension) {
            case DISTRICT -> bezirk;
            case TOPIC -> thema;
            case LANGUAGE -> sprache;
            case AUDIENCE -> zielgruppe;
        };
    }

    boolean isFiltered() {
        return !filters().isEmpty();
    }

    Map<Dimension, String> filters() {
        var all = new EnumMap<Dimension, String>(Dimension.class);
        for (var dimension : Dimension.values())
            if (!filter(dimension).isEmpty()) all.put(dimension, filter(dimension));
        return all;
    }

    /** The address of the same question, with the offers of one cell. */
    String cell(String row, String column) {
        return uri(PATH)
                        .queryParam("zeile", "{row}")
                        .queryParam("spalte", "{column}")
                        .build(row, column) + "#angebote";
    }

    String csv() {
        return uri(PATH + "/csv").build().toString();
    }

    private UriComponentsBuilder uri(String path) {
        var uri = UriComponentsBuilder.fromPath(path)
                .queryParam("zeilen", down().word())
                .queryParam("spalten", across().word());
        filters()
                .forEach((dimension, code) -> uri.queryParam(
                        dimension.word(),
                        java.net.URLEncoder.encode(code, java.nio.charset.StandardCharsets.UTF_8)
                                .replace("+", "%20")));
        return uri;
    }
}
