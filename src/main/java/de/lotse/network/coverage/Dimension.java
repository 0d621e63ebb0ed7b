package de.lotse.network.coverage;

import static de.lotse.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** By what offers are counted. */
enum Dimension {
    DISTRICT("bezirk", "district"),
    TOPIC("thema", "offer_topic"),
    LANGUAGE("sprache", "language"),
    AUDIENCE("zielgruppe", "target_group");

    /** Where an offer says nothing. */
    static final String UNSAID = "-";

    private final String word;
    private final String list;

    Dimension(String word, String list) {
        this.word = word;
        this.list = list;
    }

    static Optional<Dimension> of(String word) {
        return Stream.of(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** By which the address names it. */
    String word() {
        return word;
    }

    /** The code list of its values. */
    String list() {
        return list;
    }

    String label() {
        return t("network.coverage.dimension." + this);
    }

    /** As it follows „kein Angebot“: „in Wanne und Eickel“. */
    String phrase(List<String> labels) {
        return t("network.coverage.phrase." + this, enumerated(labels));
    }

    private static String enumerated(List<String> labels) {
        if (labels.size() == 1) return labels.getFirst();
        return t("network.coverage.and", String.join(", ", labels.subList(0, labels.size() - 1)), labels.getLast());
    }
}
