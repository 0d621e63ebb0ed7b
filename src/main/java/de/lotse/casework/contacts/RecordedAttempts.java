package de.lotse.casework.contacts;

import de.lotse.casework.CaseId;
import de.lotse.casework.closure.ContactAttempts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the records of contacts say for closing a case because the contact was lost. */
@Component
class RecordedAttempts implements ContactAttempts {

    private final Contacts contacts;

    RecordedAttempts(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public List<LocalDate> of(CaseId caseId) {
        return contacts.attempts(caseId);
    }
}
