package de.lotse.casework.notes;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.compartments.Sealing;
import de.lotse.casework.timeline.Timeline;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class NoteService {

    private static final String TAB = "verlauf"; // notes are part of the course and have no tab of their own

    private final CaseHeads heads;
    private final CaseNotes notes;
    private final NoteKeeping keeping;
    private final Timeline timeline;
    private final Sealing sealing;
    private final Once once;
    private final Clock clock;

    NoteService(
            CaseHeads heads,
            CaseNotes notes,
            NoteKeeping keeping,
            Timeline timeline,
            Sealing sealing,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.notes = notes;
        this.keeping = keeping;
        this.timeline = timeline;
        this.sealing = sealing;
        this.once = once;
        this.clock = clock;
    }

    NotesPage page(CaseId caseId, NoteForm form, Errors errors) {
        CaseHead head = heads.open(caseId, TAB);
        return new NotesPage(head, notes.of(caseId), form, errors);
    }

    /** Answers the path of the page to go to. Throws {@link de.lotse.shared.Conflict} if the case is closed. */
    String add(CaseId caseId, NoteForm form) {
        return once.run(form._once(), () -> {
            var head = heads.openForNote(caseId, TAB);
            var id = keeping.add(caseId, form.text(), clock.instant());
            timeline.add(caseId, "note", clock.instant(), id, "");
            if (form.isSealed()) sealing.onlyMine(caseId, "notizen", id);
            return head.path("notizen");
        });
    }
}
