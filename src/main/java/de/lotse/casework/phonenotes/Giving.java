package de.lotse.casework.phonenotes;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.colleagues.Colleagues;
import de.lotse.casework.reminders.Reminders;
import de.lotse.casework.reminders.Reminders.Origin;
import de.lotse.consent.CaseAccess;
import de.lotse.kern.Option;
import de.lotse.shared.Conflict;
import de.lotse.shared.UserId;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a phone note to a colleague. She knows where it belongs; the giver learns nothing about that. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Giving {

    static final String FIELD = "callTo";

    private final PhoneNotes notes;
    private final Colleagues colleagues;
    private final Reminders reminders;
    private final CaseAccess access;
    private final AccessLog log;

    Giving(PhoneNotes notes, Colleagues colleagues, Reminders reminders, CaseAccess access, AccessLog log) {
        this.notes = notes;
        this.reminders = reminders;
        this.access = access;
        this.colleagues = colleagues;
        this.log = log;
    }

    List<Option> colleagues() {
        return colleagues.others();
    }

    /** Nobody may be chosen as well. */
    void check(Errors errors, String colleague) {
        if (!colleague.isEmpty() && find(colleague).isEmpty())
            errors.reject(FIELD, t("casework.phonenotes.give.choose"));
    }

    /** Whoever gets a call of a case has to be able to open it. */
    void check(Errors errors, String colleague, CaseId caseId) {
        if (errors.any() || access.isOpenTo(new UserId(UUID.fromString(colleague)), caseId.value())) return;
        errors.reject(FIELD, t("casework.phonenotes.give.closed", name(colleague)));
    }

    /** After {@link #check}: the note is in the case, and the colleague is reminded of it today, under the id of the note. */
    void remind(PhoneNote note, CaseId caseId, String colleague, LocalDate today) {
        reminders.add(
                note.id(),
                caseId,
                new UserId(UUID.fromString(colleague)),
                today,
                t("casework.phonenotes.callBack", note.from()),
                Origin.MANUAL);
    }

    void takeBack(UUID note) {
        reminders.delete(note);
    }

    String reminded(String colleague) {
        return t("casework.phonenotes.reminded", name(colleague));
    }

    /** After {@link #check}: what to say when it is done. */
    String done(String colleague) {
        return t("casework.phonenotes.given", name(colleague));
    }

    /** After {@link #check}. Throws {@link Conflict} for a note that belongs somewhere already. */
    void give(PhoneNote note, String colleague) {
        if (!note.isOpen()) throw new Conflict(note.path());
        notes.give(note.id(), UUID.fromString(colleague));
        log.record(Action.CHANGE, "phone_note", note.id(), PhoneNoteService.AS_HOLDER);
    }

    private String name(String colleague) {
        return find(colleague).map(Option::label).orElse("");
    }

    private Optional<Option> find(String id) {
        return colleagues.others().stream()
                .filter(one -> one.value().equals(id))
                .findFirst();
    }
}
