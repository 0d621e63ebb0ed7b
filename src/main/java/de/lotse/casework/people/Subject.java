package de.lotse.casework.people;

import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import java.util.List;

/**
 * Whose page it is, in which case.
 *
 * @param placesShown whether the acting person may see address, district and school
 * @param others the rest of the household, who may have custody
 */
record Subject(
        CaseHead head,
        PersonId id,
        String name,
        PartialDate birth,
        boolean pseudonymous,
        boolean addressProtected,
        boolean placesShown,
        List<Other> others) {

    record Other(PersonId id, String name) {}

    boolean isClient() {
        return id.equals(head.clientId());
    }

    String path() {
        return head.path("personen/" + id.value());
    }

    String path(Section section) {
        return path() + "/" + section.path();
    }
}
