package de.lotse.casework.phonenotes;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * What a search for a case or an inquiry brought.
 *
 * @param asked whether anything was looked for at all
 */
record Found(boolean asked, List<Option> options) {

    static final Found NOTHING = new Found(false, List.of());

    /** What was found, and before it the choice to leave it for later. */
    List<Option> choices() {
        var choices = new ArrayList<Option>();
        choices.add(new Option("", t("casework.phonenotes.later")));
        choices.addAll(options);
        return choices;
    }

    /** The only hit is chosen already, so that one click is saved. */
    String chosen(String typed) {
        if (options.stream().anyMatch(option -> option.value().equals(typed))) return typed;
        return options.size() == 1 ? options.getFirst().value() : "";
    }
}
