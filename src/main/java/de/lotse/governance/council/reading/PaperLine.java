package de.lotse.governance.council.reading;

import static de.lotse.web.Texts.t;

import de.lotse.governance.council.CouncilPaper;
import de.lotse.governance.council.PaperKind;
import de.lotse.governance.council.PaperState;
import de.lotse.governance.council.Publicity;
import de.lotse.governance.council.stations.Result;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper in a list.
 *
 * @param at the body that is next to say something; empty where none is
 * @param result what was said last
 * @param by the body that said it
 */
record PaperLine(
        UUID id,
        String number,
        String subject,
        PaperKind kind,
        Publicity publicity,
        PaperState state,
        String at,
        @Nullable Result result,
        String by) {

    String path() {
        return CouncilPaper.path(id);
    }

    String numberWords() {
        return number.isEmpty() ? t("governance.council.number.none") : number;
    }

    /** Whether it is public is said only where it is not. */
    String kindWords() {
        return publicity == Publicity.PUBLIC
                ? kind.label()
                : t("governance.council.kind.with", kind.label(), publicity.label());
    }

    String resultWords() {
        return result == null ? "" : t("governance.council.result.by", by, result.label());
    }

    /** Where it stands now. */
    String standWords() {
        if (state == PaperState.SUBMITTED && !at.isEmpty())
            return result == null
                    ? t("governance.council.at", at)
                    : t("governance.council.at.after", at, resultWords());
        return resultWords();
    }
}
