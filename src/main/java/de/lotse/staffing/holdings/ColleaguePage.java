package de.lotse.staffing.holdings;

import de.lotse.kern.ConflictRow;
import de.lotse.staffing.plan.Colleague;
import de.lotse.web.Errors;
import java.util.List;

record ColleaguePage(Colleague colleague, ColleagueForm form, Errors errors, List<ConflictRow> conflicts) {

    static final String PATH = "/organisation/personen";

    String action() {
        return PATH + "/" + colleague.id();
    }

    boolean hasAccount() {
        return colleague.user() != null;
    }
}
