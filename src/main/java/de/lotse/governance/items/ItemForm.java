package de.lotse.governance.items;

import static de.lotse.web.Texts.t;

import de.lotse.governance.agenda.AgendaItem;
import de.lotse.governance.bodies.Typed;
import de.lotse.web.Reading;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for an item.
 *
 * @param meeting on whose agenda a new one comes; empty for one that waits
 */
record ItemForm(
        String title,
        String text,
        String meeting,
        int version,
        @Nullable UUID _once) {

    static final int TITLE = 300;
    static final int TEXT = 8_000;

    ItemForm {
        title = Typed.text(title);
        text = Typed.text(text);
        meeting = Typed.text(meeting);
    }

    static ItemForm of(AgendaItem item) {
        return new ItemForm(item.title(), item.text(), "", item.version(), null);
    }

    void check(Reading reading) {
        reading.text("title", title, TITLE, t("governance.item.title.missing"));
        reading.optionalText("text", text, TEXT);
    }

    /** By their labels, as they are compared. */
    Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put(t("governance.item.title"), title);
        words.put(t("governance.item.text"), text);
        return words;
    }
}
