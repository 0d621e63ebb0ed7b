package de.lotse.casework.contacts;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/** The contacts of a case with the form for a new one. */
record ContactsPage(CaseHead head, List<ContactRow> contacts, Choices choices, ContactForm form, Errors errors) {

    int minutes() {
        return contacts.stream().mapToInt(ContactRow::minutes).sum();
    }

    /** What the lists of the form offer. */
    record Choices(
            List<Option> kinds,
            List<Option> channels,
            List<Option> interpreterModes,
            List<Option> languages,
            List<Option> household) {}
}
