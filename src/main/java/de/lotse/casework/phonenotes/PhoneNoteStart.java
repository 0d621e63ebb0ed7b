package de.lotse.casework.phonenotes;

import de.lotse.web.Errors;
import de.lotse.web.Page;

/** A phone note that is begun elsewhere with a first line. */
public final class PhoneNoteStart {

    private PhoneNoteStart() {}

    /** The form with this text in it, as a page or as what belongs into a window. */
    public static Page page(String text, boolean window) {
        var template = window ? "casework/phonenotes/phoneNoteWindow" : "casework/phonenotes/phoneNoteForm";
        return Page.of(
                template, new PhoneNoteFormPage(PhoneNoteForm.EMPTY.withText(text), Found.NOTHING, Errors.none()));
    }
}
