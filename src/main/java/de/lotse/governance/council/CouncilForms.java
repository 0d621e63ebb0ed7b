package de.lotse.governance.council;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms of this feature as they are shown. */
interface CouncilForms {

    /** @param paper null for a new one */
    record Text(
            @Nullable CouncilPaper paper,
            CouncilPaperForm form,
            int version,
            Errors errors,
            List<ConflictRow> conflicts) {

        String title() {
            if (paper == null) return t("governance.council.new");
            return t(paper.isRevising() ? "governance.council.edit.revision" : "governance.council.edit");
        }

        String action() {
            return paper == null ? CouncilPaper.PATH : paper.path("angaben");
        }

        String back() {
            return paper == null ? CouncilPaper.PATH : paper.path();
        }

        List<Option> kinds() {
            return Option.named("governance.council.kind.", PaperKind.values());
        }

        List<Option> publicities() {
            return Option.named("governance.council.publicity.", Publicity.values());
        }
    }

    record Number(CouncilPaper paper, NumberForm form, int version, Errors errors, List<ConflictRow> conflicts) {}

    /** Why something is done; asked for a revision and for the withdrawal. */
    record Reason(CouncilPaper paper, String what, String reason, Errors errors) {

        static final String REVISION = "neufassung";
        static final String WITHDRAWAL = "zuruecknahme";

        String text(String part) {
            return t("governance.council." + what + "." + part);
        }

        boolean isWithdrawal() {
            return what.equals(WITHDRAWAL);
        }

        String action() {
            return paper.path(what);
        }
    }
}
