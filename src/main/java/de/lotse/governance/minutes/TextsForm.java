package de.lotse.governance.minutes;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Typed;
import de.lotse.web.Errors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is typed about the items, in the order of the agenda. */
record TextsForm(List<ItemText> texts) {

    static final String FIELD = "text-";
    static final int LONGEST = 20_000;

    /** An item whose field was not sent keeps what it has. */
    static TextsForm of(Map<String, String> fields, List<ItemText> known) {
        return new TextsForm(known.stream()
                .map(one -> new ItemText(
                        one.item(),
                        one.number(),
                        one.title(),
                        Typed.text(fields.getOrDefault(one.field(), one.text())),
                        one.deferred()))
                .toList());
    }

    Errors check() {
        var errors = Errors.none();
        for (var one : texts)
            if (one.text().length() > LONGEST)
                errors.reject(
                        one.field(), t("web.reading.long", LONGEST, one.text().length()));
        return errors;
    }

    Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        for (var one : texts) words.put(one.heading(), one.text());
        return words;
    }
}
