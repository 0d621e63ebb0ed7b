package de.lotse.casework.sharing;

import de.lotse.consent.ContentCategory;
import de.lotse.consent.SharedCase;
import java.util.List;

/** Everything that can be shown of a shared case. */
record SharedParts(List<SharedPart> all) {

    /** What a grant opens, in the order of the categories, with those under which nothing is known. Inside the door. */
    List<Section> of(SharedCase shared) {
        return shared.inOrder().stream()
                .map(category -> new Section(category, lines(category, shared)))
                .toList();
    }

    private List<SharedLine> lines(ContentCategory category, SharedCase shared) {
        return all.stream()
                .filter(part -> part.category() == category)
                .flatMap(part -> part.lines(shared).stream())
                .filter(line -> !line.text().isBlank())
                .toList();
    }
}
