package de.lotse.network.liaison;

import static de.lotse.network.liaison.LiaisonField.day;
import static de.lotse.network.liaison.LiaisonField.line;
import static de.lotse.network.liaison.LiaisonField.text;
import static de.lotse.web.Texts.t;

import de.lotse.network.liaison.LiaisonField.Shape;
import de.lotse.shared.NotFound;
import java.util.Arrays;
import java.util.List;

/** What is kept about an organisation, each with its fields in the order of the form. */
enum LiaisonKind {
    REQUEST(
            "anfragen",
            "network.liaison_request",
            "received_on",
            day("received_on").mandatory(),
            line("from_whom"),
            text("question", 4000).mandatory(),
            day("due_on"),
            new LiaisonField("responsible_id", Shape.COLLEAGUE, false, 36),
            day("answered_on"),
            text("answer", 8000)),
    MEETING(
            "treffen",
            "network.liaison_meeting",
            "met_on",
            day("met_on").mandatory(),
            line("subject"),
            text("participants", 2000),
            text("minutes", 8000)),
    AGREEMENT(
            "vereinbarungen",
            "network.liaison_agreement",
            "valid_from",
            line("title"),
            day("valid_from").mandatory(),
            day("valid_to"),
            text("content", 8000));

    private final String path;
    private final String table;
    private final String on;
    private final List<LiaisonField> fields;

    LiaisonKind(String path, String table, String on, LiaisonField... fields) {
        this.path = path;
        this.table = table;
        this.on = on;
        this.fields = List.of(fields);
    }

    /** @throws NotFound for a part of an address that is none */
    static LiaisonKind at(String path) {
        return Arrays.stream(values())
                .filter(one -> one.path.equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    String path() {
        return path;
    }

    String table() {
        return table;
    }

    /** The day under which it stands in the course. */
    String on() {
        return on;
    }

    List<LiaisonField> fields() {
        return fields;
    }

    String label(LiaisonField field) {
        return t("network.liaison.field." + field.name());
    }

    String words(String key) {
        return t("network.liaison." + this + "." + key);
    }
}
