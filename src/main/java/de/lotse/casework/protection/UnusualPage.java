package de.lotse.casework.protection;

import de.lotse.casework.protection.Unusual.Kind;
import java.util.List;
import java.util.stream.Stream;

/** What is unusual, by kind and in the order of time; nobody is counted. */
record UnusualPage(List<Unusual> found) {

    Stream<Unusual> all() {
        return found.stream();
    }

    List<Unusual> of(Kind kind) {
        return found.stream().filter(one -> one.kind() == kind).toList();
    }

    static List<Kind> kinds() {
        return List.of(Kind.values());
    }
}
