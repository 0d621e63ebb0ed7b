package de.lotse.network.intake;

import de.lotse.kern.Option;
import java.util.List;

/**
 * Something about an entry that somebody answers before it is taken.
 *
 * @param key its field in the form
 * @param options to choose from; none for yes or no
 * @param answer as it stands; empty as long as nobody has said
 * @param open whether nothing is taken before it is answered
 */
record Question(String key, String label, List<Choice> options, String answer, boolean open) {

    Question {
        options = List.copyOf(options);
    }

    boolean isYesOrNo() {
        return options.isEmpty();
    }

    boolean isYes() {
        return answer.equals(Decisions.YES);
    }

    List<Option> choices() {
        return options.stream().map(one -> new Option(one.value(), one.label())).toList();
    }

    /** One of the answers. */
    record Choice(String value, String label) {}
}
