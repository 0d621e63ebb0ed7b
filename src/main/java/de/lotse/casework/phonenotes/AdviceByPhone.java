package de.lotse.casework.phonenotes;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.inquiries.Topic;
import de.lotse.kern.Option;
import de.lotse.shared.Conflict;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A call that was an advice and belongs to nobody (Kurzberatung): it is counted, its words go. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AdviceByPhone {

    private static final String FIELD = "topic";

    private final PhoneNotes notes;
    private final Codes codes;
    private final AccessLog log;
    private final Clock clock;

    AdviceByPhone(PhoneNotes notes, Codes codes, AccessLog log, Clock clock) {
        this.notes = notes;
        this.codes = codes;
        this.log = log;
        this.clock = clock;
    }

    List<Option> topics() {
        return Topic.options(codes, LocalDate.now(clock));
    }

    Errors check(String topic) {
        var errors = Errors.none();
        if (Topic.of(topic, codes, LocalDate.now(clock)).isEmpty())
            errors.reject(FIELD, t("casework.phonenotes.topic.missing"));
        return errors;
    }

    /** After {@link #check}. Throws {@link Conflict} for a note that belongs somewhere already. */
    void count(PhoneNote note, String topic) {
        if (!note.isOpen()) throw new Conflict(note.path());
        notes.countAsAdvice(
                note.id(), Topic.of(topic, codes, LocalDate.now(clock)).orElseThrow());
        notes.delete(note.id());
        log.record(Action.CHANGE, "phone_note", note.id(), PhoneNoteService.AS_HOLDER);
    }
}
