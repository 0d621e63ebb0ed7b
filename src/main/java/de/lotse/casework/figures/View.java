package de.lotse.casework.figures;

import static de.lotse.shared.Role.CASE_MANAGER;
import static de.lotse.shared.Role.CENTRE_LEAD;
import static de.lotse.shared.Role.COORDINATION;
import static de.lotse.shared.Role.PROVIDER_LEAD;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.web.Right;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose work is counted. */
enum View {
    /** The cases that the viewer may open. */
    OWN("eigene", Set.of(CASE_MANAGER, PROVIDER_LEAD), Set.of()),
    ORGANISATION("organisation", Set.of(CASE_MANAGER, PROVIDER_LEAD), Set.of(PROVIDER_LEAD)),
    /** All organisations of the municipality, counts only. */
    CITY("stadt", Set.of(COORDINATION, CENTRE_LEAD), Set.of(COORDINATION, CENTRE_LEAD));

    static final Set<Role> READERS = Set.of(CASE_MANAGER, PROVIDER_LEAD, COORDINATION, CENTRE_LEAD);

    static final Right RELEASE = new Right(
            80,
            "casework.figures.right",
            Stream.of(values()).flatMap(view -> view.releasers.stream()).collect(Collectors.toSet()),
            "POST " + FiguresPage.PATH + "/freigaben");

    private final String word;
    private final Set<Role> readers;
    private final Set<Role> releasers;

    View(String word, Set<Role> readers, Set<Role> releasers) {
        this.word = word;
        this.readers = readers;
        this.releasers = releasers;
    }

    static List<View> of(Actor actor) {
        return Stream.of(values()).filter(view -> view.isOpenTo(actor)).toList();
    }

    /** Empty for a word that is none, and for what this person has no business with. */
    static Optional<View> named(String word, Actor actor) {
        return of(actor).stream().filter(view -> view.word().equals(word)).findFirst();
    }

    /** What somebody sees first: that for which she is responsible. */
    static Optional<View> first(Actor actor) {
        return of(actor).stream()
                .filter(view -> view.mayRelease(actor))
                .findFirst()
                .or(() -> of(actor).stream().findFirst());
    }

    boolean isOpenTo(Actor actor) {
        return readers.stream().anyMatch(actor::is);
    }

    boolean mayRelease(Actor actor) {
        return releasers.stream().anyMatch(actor::is);
    }

    /** By which the address names it. */
    String word() {
        return word;
    }
}
