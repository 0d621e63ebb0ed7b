package de.lotse.casework.phonenotes;

import de.lotse.web.Errors;
import de.lotse.web.Page;
import org.springframework.stereotype.Component;

/** A phone note that is begun elsewhere with a first line. */
@Component
public class PhoneNoteStart {

    private final PhoneNoteService notes;

    PhoneNoteStart(PhoneNoteService notes) {
        this.notes = notes;
    }

    /** The form with this text in it, as a page or as what belongs into a window. */
    public Page page(String text, boolean window) {
        var template = window ? "casework/phonenotes/phoneNoteWindow" : "casework/phonenotes/phoneNoteForm";
        return Page.of(template, notes.newPage(PhoneNoteForm.EMPTY.withText(text), Errors.none()));
    }
}
