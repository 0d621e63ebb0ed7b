package de.lotse.casework.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about a person.
 *
 * @param age in words; empty if it is not known
 * @param comingOfAge a warning; empty if there is none
 * @param died null for somebody who lives
 */
record PersonPage(
        Subject subject,
        String age,
        String comingOfAge,
        @Nullable Died died,
        List<SectionView> sections) {

    List<SectionView> told() {
        return sections.stream().filter(section -> !section.isEmpty()).toList();
    }

    List<SectionView> untold() {
        return sections.stream().filter(SectionView::isEmpty).toList();
    }
}
