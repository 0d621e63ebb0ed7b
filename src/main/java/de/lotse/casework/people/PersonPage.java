package de.lotse.casework.people;

import java.util.List;

/**
 * Everything that is known about a person.
 *
 * @param age in words; empty if it is not known
 * @param comingOfAge a warning; empty if there is none
 */
record PersonPage(Subject subject, String age, String comingOfAge, List<SectionView> sections) {

    List<SectionView> told() {
        return sections.stream().filter(section -> !section.isEmpty()).toList();
    }

    List<SectionView> untold() {
        return sections.stream().filter(SectionView::isEmpty).toList();
    }
}
