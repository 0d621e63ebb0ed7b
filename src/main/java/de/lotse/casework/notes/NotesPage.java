package de.lotse.casework.notes;

import de.lotse.casework.cases.CaseHead;
import de.lotse.web.Errors;
import java.util.List;

/** The notes of a case with the form for a new one. */
record NotesPage(CaseHead head, List<CaseNote> notes, NoteForm form, Errors errors) {}
