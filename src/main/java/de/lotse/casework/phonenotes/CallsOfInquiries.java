package de.lotse.casework.phonenotes;

import de.lotse.casework.CaseId;
import de.lotse.casework.contacts.ContactRecording;
import de.lotse.casework.inquiries.InquiryCalls;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class CallsOfInquiries implements InquiryCalls {

    private final PhoneNotes notes;
    private final ContactRecording contacts;
    private final Clock clock;

    CallsOfInquiries(PhoneNotes notes, ContactRecording contacts, Clock clock) {
        this.notes = notes;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    public List<Call> of(UUID inquiry) {
        return notes.of(inquiry).stream().map(CallsOfInquiries::call).toList();
    }

    private static Call call(PhoneNotes.Authored authored) {
        var note = authored.note();
        return new Call(
                note.id(),
                note.takenAt(),
                note.minutes(),
                note.title(),
                note.phone(),
                note.text(),
                Objects.requireNonNullElse(authored.author(), ""));
    }

    @Override
    public void moveInto(CaseId caseId, UUID inquiry) {
        for (var authored : notes.of(inquiry)) {
            var note = authored.note();
            var before = contacts.lastContact(caseId);
            var noteId = contacts.addCall(caseId, note.minutes(), note.contactText(), note.takenAt());
            notes.assign(note.id(), caseId, noteId, before, clock.instant());
        }
    }
}
