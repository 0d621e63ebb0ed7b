package de.lotse.casework.notes;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/notizen")
class NoteController {

    private final NoteService notes;

    NoteController(NoteService notes) {
        this.notes = notes;
    }

    @GetMapping
    View list(@PathVariable UUID id) {
        return Page.of("casework/notes/notes", notes.page(new CaseId(id), NoteForm.EMPTY, Errors.none()));
    }

    @PostMapping
    View add(@PathVariable UUID id, NoteForm form) {
        var errors = form.check();
        if (errors.any()) return rejected(new CaseId(id), form, errors);
        return SeeOther.to(notes.add(new CaseId(id), form))
                .saying(t(form.isSealed() ? "casework.compartment.note.added" : "casework.note.added"));
    }

    private View rejected(CaseId id, NoteForm form, Errors errors) {
        return Page.of("casework/notes/notes", notes.page(id, form, errors))
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
