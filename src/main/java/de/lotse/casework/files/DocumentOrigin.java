package de.lotse.casework.files;

import de.lotse.casework.CaseId;
import de.lotse.kern.Tone;
import java.util.Map;
import java.util.UUID;

/** A feature that has made documents itself and has more to say of them; contributed as a bean. */
public interface DocumentOrigin {

    /** What it says of the documents of a case, by their ids; read in one query. */
    Map<UUID, Origin> of(CaseId caseId);

    /** The document was struck out or belongs to another case: whatever else the feature keeps of its content goes, too. */
    void struck(CaseId caseId, UUID document);

    /** @param href where the thing itself stands */
    record Origin(String label, String href, String state, Tone tone) {}
}
