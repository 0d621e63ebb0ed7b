package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;

import java.util.List;

/** What an address says in its lines. */
final class Envelope {

    private Envelope() {}

    /** Who receives it: the first line, or the second where the first is a title alone. */
    static String name(String address) {
        var titles = List.of(t("casework.letters.title.FEMALE"), t("casework.letters.title.MALE"));
        return address.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !titles.contains(line))
                .findFirst()
                .orElse("");
    }
}
