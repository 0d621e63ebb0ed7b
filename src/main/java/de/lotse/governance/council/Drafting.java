package de.lotse.governance.council;

import de.lotse.governance.CouncilPapers.Draft;
import de.lotse.governance.bodies.BodyRights;
import de.lotse.shared.Scope;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins papers for other modules. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Drafting {

    private final StoredPapers papers;

    Drafting(StoredPapers papers) {
        this.papers = papers;
    }

    /** What is too long for a paper is cut. */
    public UUID draft(Draft draft) {
        Scope.require(BodyRights.KEEPERS);
        var text = new CouncilText(
                StoredPapers.shortened(draft.subject()),
                Publicity.PUBLIC,
                PaperKind.DECISION,
                "",
                "",
                "",
                Scope.actor().name(),
                cut(draft.proposal(), CouncilPaperForm.PROPOSAL),
                cut(draft.facts(), CouncilPaperForm.FACTS));
        return papers.add(text, draft.origin());
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest - 1) + "…" : text;
    }
}
