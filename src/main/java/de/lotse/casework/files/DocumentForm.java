package de.lotse.casework.files;

import static de.lotse.web.Texts.t;

import de.lotse.documents.UploadCheck;
import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.documents.UploadCheck.Rejected;
import de.lotse.web.DateText;
import de.lotse.web.DateText.Parsed;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed beside a file to be added. */
record DocumentForm(
        String type,
        String dated,
        String note,
        String personId,
        @Nullable UUID _once) {

    static final int LONGEST_NOTE = 2_000;
    static final DocumentForm EMPTY = new DocumentForm("", "", "", "", null);

    DocumentForm {
        type = type == null ? "" : type.strip();
        dated = dated == null ? "" : dated.strip();
        note = note == null ? "" : note.strip();
        personId = personId == null ? "" : personId.strip();
    }

    /** @param choices what may be chosen in this case */
    Errors check(UploadCheck upload, DocumentChoices choices, LocalDate today) {
        var errors = Errors.none();
        if (upload instanceof Rejected rejected)
            errors.reject("file", t(rejected.messageKey(), rejected.args().toArray()));
        if (!choices.hasType(type)) errors.reject("type", t("casework.files.type.missing"));
        if (!dated.isEmpty()) checkDate(errors, today);
        if (note.length() > LONGEST_NOTE)
            errors.reject("note", t("casework.files.note.long", LONGEST_NOTE, note.length()));
        if (!personId.isEmpty() && !choices.hasPerson(personId))
            errors.reject("personId", t("casework.files.person.unknown"));
        return errors;
    }

    /** Only after {@link #check} found nothing. */
    NewDocument accepted(Accepted accepted, byte[] content, LocalDate today) {
        return new NewDocument(
                type,
                DateText.parse(dated, today) instanceof Parsed(var date) ? date : null,
                note,
                personId.isEmpty() ? null : UUID.fromString(personId),
                accepted,
                content);
    }

    private void checkDate(Errors errors, LocalDate today) {
        switch (DateText.parse(dated, today)) {
            case DateText.Unreadable(var text) -> errors.reject("dated", t("casework.files.dated.unreadable", text));
            case Parsed(var date) when date.isAfter(today) -> errors.reject("dated", t("casework.files.dated.future"));
            case Parsed _ -> {}
        }
    }
}
