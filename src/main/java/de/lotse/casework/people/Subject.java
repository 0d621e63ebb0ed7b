package de.lotse.casework.people;

import static de.lotse.web.Texts.t;

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

    /** Of somebody of this household, by id; of others nothing is said, because their case may not be one's own. */
    String nameOf(String person) {
        return others.stream()
                .filter(other -> other.id().value().toString().equals(person))
                .map(Other::name)
                .findFirst()
                .orElseGet(() -> t("casework.people.elsewhere"));
    }

    boolean mayOpen(Section section) {
        return !(section.identifies() && pseudonymous) && !(section.tellsPlace() && !placesShown);
    }

    String path() {
        return head.path("personen/" + id.value());
    }

    String path(Section section) {
        return path() + "/" + section.path();
    }
}
