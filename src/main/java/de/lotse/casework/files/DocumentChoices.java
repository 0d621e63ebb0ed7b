package de.lotse.casework.files;

import de.lotse.kern.Option;
import java.util.List;

/** What may be chosen for a document: its types, and the members of the household. */
record DocumentChoices(List<Option> types, List<Option> people) {

    boolean hasType(String type) {
        return types.stream().anyMatch(option -> option.value().equals(type));
    }

    boolean hasPerson(String id) {
        return people.stream().anyMatch(option -> option.value().equals(id));
    }

    String typeLabel(String type) {
        return types.stream()
                .filter(option -> option.value().equals(type))
                .map(Option::label)
                .findFirst()
                .orElse(type);
    }
}
