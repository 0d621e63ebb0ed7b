package de.lotse.casework.phonenotes;

import de.lotse.web.Errors;

/** The form of a new phone note. */
record PhoneNoteFormPage(PhoneNoteForm form, Found found, Errors errors) {

    static final PhoneNoteFormPage EMPTY = new PhoneNoteFormPage(PhoneNoteForm.EMPTY, Found.NOTHING, Errors.none());

    public String chosen() {
        return found.chosen(form.callFor());
    }
}
