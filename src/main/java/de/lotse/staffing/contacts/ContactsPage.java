package de.lotse.staffing.contacts;

import de.lotse.staffing.plan.AskedDay;
import de.lotse.web.Errors;
import java.util.List;

/** @param question what was asked for, empty at first */
record ContactsPage(AskedDay asked, String question, List<Contact> found, Errors errors) {

    static final int LONGEST = 300;
}
