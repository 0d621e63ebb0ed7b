package de.lotse.casework.hints;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.hints.ProposalSource.Proposal;
import de.lotse.structure.Signals.Story;
import de.lotse.web.Formats;
import java.util.List;

/**
 * What of a case points into the structure.
 *
 * @param proposals what may be given with a click
 */
record HintsPage(CaseHead head, List<Proposed> proposals, List<Given> given) {

    /** @param barrier in words, as it would be given */
    record Proposed(Proposal proposal, String barrier) {

        String on() {
            return Formats.date(proposal.on());
        }
    }

    /**
     * @param barrier in words
     * @param mayTakeBack whether the acting person may take it back
     */
    record Given(Origin origin, String barrier, List<Story> stories, boolean mayTakeBack) {

        String on() {
            return Formats.date(origin.on());
        }

        String text() {
            return t("casework.hints.text." + origin.textState());
        }
    }

    String giving() {
        return head.path(HintPage.PATH) + "/neu";
    }

    String giving(Proposed one) {
        return giving() + "?aus=" + one.proposal().source() + "&zu="
                + one.proposal().id();
    }

    String atOnce() {
        return head.path(HintPage.PATH) + "/vorschlag";
    }

    String dismissing() {
        return head.path(HintPage.PATH) + "/kein-hinweis";
    }

    String takingBack(Given one) {
        return head.path(HintPage.PATH) + "/" + one.origin().signal() + "/ruecknahme";
    }
}
