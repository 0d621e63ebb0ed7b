package de.lotse.casework.contacts;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.contacts.ContactsPage.Choices;
import de.lotse.kern.Option;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ContactService {

    private static final String TAB = "verlauf";

    private final CaseHeads heads;
    private final Contacts contacts;
    private final ContactRecording recording;
    private final Codes codes;
    private final Once once;
    private final Clock clock;

    ContactService(
            CaseHeads heads, Contacts contacts, ContactRecording recording, Codes codes, Once once, Clock clock) {
        this.heads = heads;
        this.contacts = contacts;
        this.recording = recording;
        this.codes = codes;
        this.once = once;
        this.clock = clock;
    }

    /** @param form what was typed, or null for a new form that is filled from the contact before */
    ContactsPage page(CaseId caseId, @Nullable ContactForm form, Errors errors) {
        var head = heads.open(caseId, TAB);
        var shown = form == null ? prefilled(caseId, head) : form;
        return new ContactsPage(head, rows(caseId), choices(caseId), shown, errors);
    }

    private List<ContactRow> rows(CaseId caseId) {
        return contacts.of(caseId).stream().map(row -> row.labelled(codes)).toList();
    }

    private ContactForm prefilled(CaseId caseId, CaseHead head) {
        return ContactForm.after(
                contacts.last(caseId).orElse(null), head.clientId().value());
    }

    String add(CaseId caseId, Contact contact, @Nullable UUID key) {
        return once.run(key, () -> {
            var head = heads.openForChange(caseId, TAB);
            var at = contact.occurredOn().equals(today())
                    ? clock.instant()
                    : contact.occurredOn().atTime(12, 0).atZone(Formats.ZONE).toInstant();
            recording.add(caseId, contact, at);
            return head.path("kontakte");
        });
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Choices choices(CaseId caseId) {
        return new Choices(
                options("contact_kind"),
                options("consultation_channel"),
                options("interpreter_mode"),
                options("language"),
                contacts.household(caseId));
    }

    private List<Option> options(String list) {
        return codes.options(list, today()).stream()
                .map(code -> new Option(code.code(), code.label()))
                .toList();
    }
}
