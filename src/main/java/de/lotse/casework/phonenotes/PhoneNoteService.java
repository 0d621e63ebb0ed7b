package de.lotse.casework.phonenotes;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.contacts.ContactRecording;
import de.lotse.casework.inquiries.InquiryDoor;
import de.lotse.casework.phonenotes.PhoneNote.Place;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PhoneNoteService {

    private static final String TAB = "verlauf";
    /** For one's own notes and those that one was given. */
    static final String AS_HOLDER = "AUTHOR";

    private static final String DAY = "/start";

    private final PhoneNotes notes;
    private final CallSubjects subjects;
    private final Giving giving;
    private final AdviceByPhone advice;
    private final CaseHeads heads;
    private final ContactRecording contacts;
    private final InquiryDoor inquiries;
    private final AccessLog log;
    private final Once once;
    private final Clock clock;

    PhoneNoteService(
            PhoneNotes notes,
            CallSubjects subjects,
            Giving giving,
            AdviceByPhone advice,
            CaseHeads heads,
            ContactRecording contacts,
            InquiryDoor inquiries,
            AccessLog log,
            Once once,
            Clock clock) {
        this.notes = notes;
        this.subjects = subjects;
        this.giving = giving;
        this.advice = advice;
        this.heads = heads;
        this.contacts = contacts;
        this.inquiries = inquiries;
        this.log = log;
        this.once = once;
        this.clock = clock;
    }

    PhoneNoteFormPage newPage(PhoneNoteForm form, Errors errors) {
        require();
        return new PhoneNoteFormPage(form, giving.colleagues(), subjects.find(form.callSearch()), errors);
    }

    Errors check(PhoneNoteForm form) {
        require();
        var errors = form.check(today());
        giving.check(errors, form.callTo());
        if (form.isForColleague() && Assignment.of(form.callFor()) instanceof Assignment.ToCase(var caseId))
            giving.check(errors, form.callTo(), caseId);
        return errors;
    }

    /** Answers where to go on: to the note, if it is still one's own. Assigns it as well, if a case or an inquiry was chosen. */
    String add(PhoneNoteForm form) {
        require();
        return once.run(form._once(), () -> {
            var id = Ids.next();
            notes.add(id, form, clock.instant());
            var note = notes.lock(id);
            if (form.isGivenAway()) {
                giving.give(note, form.callTo());
                return DAY;
            }
            var place = Assignment.of(form.callFor());
            put(note, place);
            if (form.isForColleague() && place instanceof Assignment.ToCase(var caseId))
                giving.remind(note, caseId, form.callTo(), today());
            return note.path();
        });
    }

    /** What to say after {@link #add}. */
    String added(PhoneNoteForm form) {
        if (form.isGivenAway()) return giving.done(form.callTo());
        if (form.isForColleague()) return giving.reminded(form.callTo());
        return t(form.isForLater() ? "casework.phonenotes.added.later" : "casework.phonenotes.added");
    }

    /** Throws {@link de.lotse.shared.NotFound} for a note of somebody else. */
    PhoneNotePage page(UUID id, String search, Errors errors) {
        require();
        var note = notes.lock(id);
        log.record(Action.VIEW, "phone_note", id, AS_HOLDER);
        var found = note.isOpen() ? subjects.find(search) : Found.NOTHING;
        return new PhoneNotePage(note, search, found, giving.colleagues(), advice.topics(), errors, today());
    }

    /** Answers what to say. Throws {@link Conflict} for a note that is assigned already. */
    Errors assign(UUID id, String choice, @Nullable UUID key) {
        require();
        var errors = Errors.none();
        if (Assignment.of(choice) instanceof Assignment.Later)
            return errors.reject("callFor", t("casework.phonenotes.choose"));
        once.run(key, () -> {
            var note = notes.lock(id);
            if (!note.isOpen()) throw new Conflict(note.path());
            put(note, Assignment.of(choice));
            return note.path();
        });
        return errors;
    }

    Errors checkColleague(String colleague) {
        require();
        var errors = Errors.none();
        if (colleague.isEmpty()) errors.reject(Giving.FIELD, t("casework.phonenotes.give.choose"));
        giving.check(errors, colleague);
        return errors;
    }

    /** Answers what to say; the note is the colleague's from now on. */
    String give(UUID id, String colleague, @Nullable UUID key) {
        require();
        once.run(key, () -> {
            giving.give(notes.lock(id), colleague);
            return DAY;
        });
        return giving.done(colleague);
    }

    private void put(PhoneNote note, Assignment assignment) {
        switch (assignment) {
            case Assignment.Later() -> {}
            case Assignment.ToCase(var caseId) -> putIntoCase(note, caseId);
            case Assignment.ToInquiry(var inquiry) -> {
                inquiries.openForChange(inquiry);
                notes.assign(note.id(), inquiry, clock.instant());
            }
        }
    }

    private void putIntoCase(PhoneNote note, CaseId caseId) {
        heads.openForChange(caseId, TAB);
        var before = contacts.lastContact(caseId);
        var noteId = contacts.addCall(caseId, note.minutes(), note.contactText(), note.takenAt());
        notes.assign(note.id(), caseId, noteId, before, clock.instant());
    }

    /** Throws {@link Conflict} if it is too late, or if the case or the inquiry has ended meanwhile. */
    void takeBack(UUID id) {
        require();
        var note = notes.lock(id);
        if (!note.canBeTakenBack(today())) throw new Conflict(note.path());
        switch (note.place()) {
            case Place.Nowhere() -> {}
            case Place.InCase(var caseId, var noteId, var _) -> {
                heads.openForChange(caseId, TAB);
                takeOutOfCase(id, caseId, noteId);
            }
            case Place.WithInquiry(var inquiry, var _) -> {
                inquiries.openForChange(inquiry);
                notes.takeBack(id);
            }
        }
    }

    private void takeOutOfCase(UUID id, CaseId caseId, UUID noteId) {
        var before = notes.contactBefore(id);
        notes.takeBack(id, contacts.textOf(caseId, noteId));
        contacts.takeBack(caseId, noteId, before);
        giving.takeBack(id);
    }

    /** Throws {@link Conflict} for a note that belongs somewhere. */
    void delete(UUID id) {
        require();
        var note = notes.lock(id);
        if (!note.isOpen()) throw new Conflict(note.path());
        notes.delete(id);
        log.record(Action.CHANGE, "phone_note", id, AS_HOLDER);
    }

    Errors checkAdvice(String topic) {
        require();
        return advice.check(topic);
    }

    /** Counts the call and deletes the note. Throws {@link Conflict} for a note that belongs somewhere. */
    void count(UUID id, String topic, @Nullable UUID key) {
        require();
        once.run(key, () -> {
            advice.count(notes.lock(id), topic);
            return DAY;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void require() {
        Scope.require(PhoneNotesConfiguration.ROLES);
    }
}
