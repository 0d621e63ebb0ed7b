package de.lotse.casework.notes;

import de.lotse.casework.CaseId;
import de.lotse.shared.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** For features whose text is a note of the case, such as contacts: kept encrypted and found like every note. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NoteKeeping {

    private final CaseNotes notes;
    private final NoteIndex index;

    NoteKeeping(CaseNotes notes, NoteIndex index) {
        this.notes = notes;
        this.index = index;
    }

    /** The caller has asked {@code CaseHeads} before. */
    public UUID add(CaseId caseId, String text, Instant writtenAt) {
        var id = notes.add(caseId, text, writtenAt);
        index.add(caseId, id, text);
        return id;
    }

    /** Throws {@link NotFound} for a note of another case. */
    public String text(CaseId caseId, UUID id) {
        return Optional.ofNullable(notes.texts(caseId, List.of(id)).get(id)).orElseThrow(NotFound::new);
    }

    /** Where a note is struck or moved. */
    public static String correction(CaseId caseId, UUID id) {
        return "/faelle/" + caseId.value() + "/notizen/" + id + "/streichung";
    }

    /** It stands under the key of the other case afterwards and is found there. Throws {@link NotFound} for a note of another case. */
    public void move(CaseId from, UUID id, CaseId to) {
        var text = text(from, id);
        index.remove(id);
        notes.move(from, id, to, text);
        index.add(to, id, text);
    }

    /** Its search words vanish with it. */
    public void remove(CaseId caseId, UUID id) {
        notes.remove(caseId, id);
    }
}
