package de.lotse.casework.phonenotes;

import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/**
 * The form of a new phone note.
 *
 * @param colleagues to whom it can be given
 */
record PhoneNoteFormPage(PhoneNoteForm form, List<Option> colleagues, Found found, Errors errors) {

    /** What goes to a colleague belongs nowhere yet, even if there is only one hit. */
    public String chosen() {
        return form.isForColleague() ? form.callFor() : found.chosen(form.callFor());
    }
}
