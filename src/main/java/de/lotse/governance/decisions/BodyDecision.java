package de.lotse.governance.decisions;

import static de.lotse.web.Texts.t;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a body decided.
 *
 * @param number in the body's own counting of a year, such as {@code 2026/3}
 * @param votes null where none were counted
 */
public record BodyDecision(
        UUID id,
        UUID body,
        UUID meeting,
        UUID item,
        String number,
        DecisionKind kind,
        String outcome,
        String text,
        LocalDate on,
        @Nullable Votes votes) {

    /** Where it stands on the page of its meeting. */
    public String anchor() {
        return "beschluss-" + id;
    }

    public String path() {
        return "/gremien/" + body + "/sitzungen/" + meeting + "#" + anchor();
    }

    public String title() {
        return t("governance.decision.numbered", kind.label(), number);
    }

    public String votesWords() {
        if (votes == null) return "";
        return votes.no() == 0 && votes.abstained() == 0
                ? t("governance.decision.unanimous", votes.yes())
                : t("governance.decision.votes", votes.yes(), votes.no(), votes.abstained());
    }

    public record Votes(int yes, int no, int abstained) {

        public int all() {
            return yes + no + abstained;
        }

        /** A tie refuses (§ 50 GO NRW). */
        public boolean isCarried() {
            return yes > no;
        }
    }
}
