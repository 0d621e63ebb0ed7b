package de.lotse.network.texts;

import de.lotse.network.rules.TextLanguage;
import de.lotse.shared.NotFound;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What has texts that are translated. */
enum TextOwner {
    OFFER(
            "angebote",
            TextField.line("name"),
            TextField.text("description"),
            TextField.text("alert"),
            TextField.text("eligibility_description"),
            TextField.text("application_process"),
            TextField.line("wait_time"),
            TextField.text("interpretation_services"),
            TextField.text("fees_description"),
            TextField.lines("costs"),
            TextField.lines("documents"),
            TextField.lines("languages"),
            TextField.lines("eligibility"),
            TextField.lines("places"),
            TextField.lines("capacities")),
    ORGANISATION("organisationen", TextField.text("description")),
    LOCATION("orte", TextField.text("description"), TextField.text("transportation"));

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<TextField> fields;

    TextOwner(String word, TextField... fields) {
        this.word = word;
        this.fields = List.of(fields);
    }

    /** @throws NotFound for another word of an address */
    static TextOwner called(String word) {
        return Arrays.stream(values())
                .filter(owner -> owner.word.equals(word))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<TextField> fields() {
        return fields;
    }

    String path(UUID id) {
        return "/netzwerk/" + word + "/" + id + "/texte";
    }

    String path(UUID id, TextLanguage language) {
        return path(id) + "/" + language.code();
    }
}
