package de.lotse.casework.closure;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.ActivationCheck.Missing;
import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseStatus;
import de.lotse.casework.closure.OpenDecisions.OpenChoice;
import de.lotse.casework.closure.OpenItems.Decision;
import de.lotse.casework.retention.RetentionRule;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.kern.Term;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation and the end of a case: a form while it is open, what was written when it is closed.
 *
 * @param recorded attempts to reach the person since the last contact, as the case tells
 * @param proposal that the case might be closed; null if nothing speaks for it
 * @param keptUntil last day on which the file would be kept if it were closed today
 * @param closure null while the case is open
 * @param closed the closure in words; empty while the case is open
 * @param reopening the form for taking the case up again
 * @param reopenable whether it is still early enough for that
 * @param missing without which it may not be taken up again
 * @param conflict what was typed beside what somebody else has saved; empty if nobody has
 */
record ClosurePage(
        CaseHead head,
        List<CaseCard> cards,
        List<OpenChoice> open,
        List<Option> reasons,
        List<Attempt> recorded,
        @Nullable Proposal proposal,
        ClosureForm form,
        Errors errors,
        RetentionRule rule,
        LocalDate keptUntil,
        @Nullable Closure closure,
        List<Term> closed,
        ReopeningForm reopening,
        boolean reopenable,
        List<Missing> missing,
        List<ConflictRow> conflict) {

    /** What was typed beside what is saved by now, where that is a closure by somebody else. */
    ClosurePage comparedWith(ClosureForm typed) {
        var rows = closure == null
                ? List.of(new ConflictRow(
                        t("casework.cases.status"), t("casework.status.CLOSED"), t("casework.status." + head.status())))
                : List.of(
                        row("reason", label(typed.reason()), label(closure.reason())),
                        row("closedOn", typed.closedOn(), date(closure.closedOn())),
                        row("attempts", typed.attempts(), closure.attempts()),
                        row("evaluation", typed.evaluation(), closure.evaluation()),
                        row(
                                "followUpOn",
                                typed.followUpOn(),
                                closure.followUpOn() == null ? "" : date(closure.followUpOn())));
        return new ClosurePage(
                head,
                cards,
                open,
                reasons,
                recorded,
                proposal,
                form,
                errors,
                rule,
                keptUntil,
                closure,
                closed,
                reopening,
                reopenable,
                missing,
                rows);
    }

    private String label(String reason) {
        return reasons.stream()
                .filter(option -> option.value().equals(reason))
                .map(Option::label)
                .findFirst()
                .orElse(reason);
    }

    private static ConflictRow row(String field, String mine, String theirs) {
        return new ConflictRow(t("casework.closure." + field), mine, theirs);
    }

    public List<Option> decisions() {
        return Option.named("casework.closure.decision.", Decision.values());
    }

    public String retention() {
        var note = rule.note();
        return t(
                "casework.closure.retention",
                rule.years(),
                date(keptUntil),
                note == null ? t("casework.closure.retention.proposal") : note);
    }

    public boolean offersReopening() {
        return reopenable
                && head.status() == CaseStatus.CLOSED
                && head.membership().mayWrite();
    }
}
