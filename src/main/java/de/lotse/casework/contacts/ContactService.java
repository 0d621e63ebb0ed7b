package de.lotse.casework.contacts;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.contacts.ContactOccasions.Occasion;
import de.lotse.casework.contacts.ContactsPage.Choices;
import de.lotse.casework.members.CaseMember;
import de.lotse.casework.members.CaseMembers;
import de.lotse.kern.Option;
import de.lotse.shared.NotFound;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    private final CaseMembers members;
    private final ContactRecording recording;
    private final List<ContactOccasions> occasions;
    private final Codes codes;
    private final Once once;
    private final Clock clock;

    ContactService(
            CaseHeads heads,
            Contacts contacts,
            CaseMembers members,
            ContactRecording recording,
            List<ContactOccasions> occasions,
            Codes codes,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.contacts = contacts;
        this.members = members;
        this.recording = recording;
        this.occasions = occasions;
        this.codes = codes;
        this.once = once;
        this.clock = clock;
    }

    /**
     * A new form, filled from the contact before.
     *
     * @param occasion what is written down, such as an appointment that was held; what nobody knows is passed over
     */
    ContactsPage page(CaseId caseId, @Nullable UUID occasion) {
        var head = heads.open(caseId, TAB);
        var form = prefilled(caseId, head);
        var shown = occasion(caseId, occasion).map(form::of).orElse(form);
        return new ContactsPage(head, rows(caseId), choices(caseId), shown, Errors.none());
    }

    ContactsPage page(CaseId caseId, ContactForm form, Errors errors) {
        var head = heads.open(caseId, TAB);
        return new ContactsPage(head, rows(caseId), choices(caseId), form, errors);
    }

    private Optional<Occasion> occasion(CaseId caseId, @Nullable UUID id) {
        if (id == null) return Optional.empty();
        return occasions.stream()
                .map(feature -> feature.find(caseId, id))
                .flatMap(Optional::stream)
                .findFirst();
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
            if (!contacts.areOfTheHousehold(caseId, contact.participants())) throw new NotFound();
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
                household(caseId));
    }

    /** Who of the household may have taken part. */
    private List<Option> household(CaseId caseId) {
        return members.byName(caseId, today()).stream()
                .filter(CaseMember::livesThere)
                .map(CaseMember::option)
                .toList();
    }

    private List<Option> options(String list) {
        return Option.of(codes.options(list, today()));
    }
}
