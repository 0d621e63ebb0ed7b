package de.lotse.governance.decisions;

import static de.lotse.web.Texts.t;

import de.lotse.governance.SubjectKind.Outcome;
import de.lotse.governance.agenda.AgendaItem;
import de.lotse.governance.bodies.Typed;
import de.lotse.governance.decisions.BodyDecision.Votes;
import de.lotse.web.Reading;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for a decision.
 *
 * @param outcome for the subject; {@link #FREE} for a decision that leaves it as it is
 * @param reason where the outcome needs one
 * @param stamp of the item as it was read
 * @param _title of the item as it was read; empty from a draft, which keeps only what was typed
 */
record DecisionForm(
        String kind,
        String outcome,
        String text,
        String reason,
        String yes,
        String no,
        String abstained,
        String stamp,
        String _title,
        @Nullable UUID _once) {

    /** Chosen, never the default: else the subject is left waiting by mistake. */
    static final String FREE = "FREE";

    static final int TEXT = 6_000;
    static final int REASON = 1_500;
    private static final int MOST = 1_000;

    DecisionForm {
        kind = Typed.text(kind);
        outcome = Typed.text(outcome);
        text = Typed.text(text);
        reason = Typed.text(reason);
        yes = Typed.text(yes);
        no = Typed.text(no);
        abstained = Typed.text(abstained);
        stamp = Typed.text(stamp);
        _title = Typed.text(_title);
    }

    static DecisionForm begun(AgendaItem item) {
        return new DecisionForm("", "", item.text(), "", "", "", "", item.stamp(), item.title(), null);
    }

    /** Stands for nothing while the reading has errors. */
    Wanted read(Reading reading, List<Outcome> outcomes, boolean counted) {
        var errors = reading.errors();
        var wantedKind = Typed.one(DecisionKind.class, kind);
        if (wantedKind.isEmpty()) errors.reject("kind", t("governance.decision.kind.missing"));
        reading.text("text", text, TEXT, t("governance.decision.text.missing"));
        reading.optionalText("reason", reason, REASON);
        var chosen = outcomes.stream().filter(one -> one.key().equals(outcome)).findFirst();
        if (outcome.isEmpty() && !outcomes.isEmpty())
            errors.reject("outcome", t("governance.decision.outcome.missing"));
        if (!isFree() && chosen.isEmpty()) errors.reject("outcome", t("governance.decision.outcome.unknown"));
        if (chosen.isPresent() && chosen.get().reasonNeeded() && reason.isEmpty())
            errors.reject("reason", t("governance.decision.reason.missing"));
        var kindOrNoted = wantedKind.orElse(DecisionKind.NOTED);
        var votes = counted && kindOrNoted != DecisionKind.NOTED ? votes(reading) : null;
        return new Wanted(kindOrNoted, isFree() ? "" : outcome, wording(), votes);
    }

    private boolean isFree() {
        return outcome.isEmpty() || outcome.equals(FREE);
    }

    private String wording() {
        return reason.isEmpty() ? text : text + "\n\n" + t("governance.decision.because", reason);
    }

    private Votes votes(Reading reading) {
        var votes = new Votes(
                reading.number("yes", yes, 0, MOST),
                reading.number("no", no.isEmpty() ? "0" : no, 0, MOST),
                reading.number("abstained", abstained.isEmpty() ? "0" : abstained, 0, MOST));
        if (reading.errors().of("yes") == null && !votes.isCarried())
            reading.errors().reject("yes", t("governance.decision.notCarried"));
        return votes;
    }

    record Wanted(
            DecisionKind kind,
            String outcome,
            String text,
            @Nullable Votes votes) {}
}
