package de.lotse.casework.files;

import de.lotse.kern.Option;
import java.util.List;

/** What may be chosen for a document: its types, the members of the household, and the deadlines that a letter may set going. */
record DocumentChoices(List<Option> types, List<Option> people, List<Option> deadlines) {

    boolean hasType(String type) {
        return has(types, type);
    }

    boolean hasPerson(String id) {
        return has(people, id);
    }

    boolean hasDeadline(String rule) {
        return has(deadlines, rule);
    }

    String typeLabel(String type) {
        return types.stream()
                .filter(option -> option.value().equals(type))
                .map(Option::label)
                .findFirst()
                .orElse(type);
    }

    private static boolean has(List<Option> options, String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }
}
