package de.lotse.casework.leadership;

import de.lotse.casework.workload.Workload;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import java.util.UUID;

/**
 * A colleague as the lead assigns to her.
 *
 * @param standing id of whoever stands in for her as a rule, or empty
 * @param others who may
 */
record PostPage(
        Workload person,
        PostForm form,
        String standing,
        List<Option> others,
        Errors errors,
        List<ConflictRow> conflicts) {

    static String path(UUID id) {
        return LeadershipController.PATH + "/personen/" + id;
    }

    String path() {
        return path(person.userId());
    }
}
