package de.lotse.casework.letters;

import static java.util.stream.Collectors.toMap;

import de.lotse.casework.CaseId;
import de.lotse.casework.files.DocumentOrigin;
import de.lotse.documents.Blobs;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says on the page of the documents which of them are letters, and whether they were sent. */
@Component
class LettersAmongDocuments implements DocumentOrigin {

    private final Letters letters;
    private final Blobs blobs;

    LettersAmongDocuments(Letters letters, Blobs blobs) {
        this.letters = letters;
        this.blobs = blobs;
    }

    @Override
    public Map<UUID, Origin> of(CaseId caseId) {
        return letters.of(caseId).stream()
                .collect(toMap(
                        CaseLetter::document,
                        letter -> new Origin(letter.kind().label(), letter.path(), letter.state(), letter.tone())));
    }

    @Override
    public void struck(CaseId caseId, UUID document) {
        letters.of(caseId).stream()
                .filter(letter -> letter.document().equals(document))
                .forEach(letter -> strike(caseId, letter));
    }

    private void strike(CaseId caseId, CaseLetter letter) {
        var content = letter.content();
        if (content == null) return;
        letters.strike(caseId, letter.id());
        blobs.delete(content.docx());
    }
}
