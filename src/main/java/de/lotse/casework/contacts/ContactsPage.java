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

    /** How many different members of the household took part in one of them. */
    long persons() {
        return contacts.stream()
                .flatMap(contact -> contact.participants().stream())
                .distinct()
                .count();
    }

    boolean isFamily() {
        return choices.household().size() > 1;
    }

    /** What the lists of the form offer. */
    record Choices(
            List<Option> kinds,
            List<Option> channels,
            List<Option> interpreterModes,
            List<Option> languages,
            List<Option> household) {}
}
