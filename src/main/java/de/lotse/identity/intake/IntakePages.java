package de.lotse.identity.intake;

import static de.lotse.web.Texts.t;

import de.lotse.identity.intake.Intake.Kind;
import de.lotse.identity.intake.IntakeRow.State;
import de.lotse.kern.Option;
import de.lotse.kern.Term;
import de.lotse.kern.Tone;
import de.lotse.tables.ChosenColumns;
import de.lotse.tables.Columns;
import de.lotse.tables.Meaning;
import de.lotse.tables.Sheets;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.JobStand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages of a list. */
final class IntakePages {

    private IntakePages() {}

    /**
     * All lists of the organisation, and the way to a new one.
     *
     * @param kind as it was chosen; may be empty
     */
    record ListPage(List<Intake> all, String kind, Errors errors) {

        List<Option> kinds() {
            return Option.named("identity.intake.kinds.", Kind.values());
        }
    }

    /** What the columns mean. */
    record MappingPage(
            Intake intake,
            Sheets sheets,
            Columns columns,
            List<? extends Meaning> meanings,
            ChosenColumns chosen,
            Errors errors) {

        List<Option> fields() {
            return meanings.stream()
                    .map(one -> new Option(one.name(), one.label()))
                    .toList();
        }
    }

    /** Links, this one time. */
    record LinksPage(Intake intake, List<IntakeLinks.Link> links) {}

    /**
     * How far a list is, and what is to be said of its rows.
     *
     * @param administrators how many get the role of an administrator
     * @param saying one more than a page holds if there is another page
     * @param waiting accounts whose password nobody has set yet
     * @param mailed how many got a mail
     * @param unsent how many have an address and got no mail yet; 0 without a mail server
     * @param changing whether it is ticked that rights are changed, too
     */
    record OnePage(
            Intake intake,
            JobStand stand,
            JobStand mailing,
            Map<State, Integer> counts,
            int administrators,
            List<IntakeRow> saying,
            int waiting,
            int mailed,
            int unsent,
            boolean changing,
            Errors errors) {

        boolean working() {
            return intake.state().job().isPresent();
        }

        /** At work by its state, but nobody is doing it. */
        boolean interrupted() {
            return working() && !stand.running();
        }

        String progress() {
            if (stand.total() == 0) return t("identity.intake.progress.begins");
            return t("identity.intake.progress.rows", Formats.number(stand.done()), Formats.number(stand.total()));
        }

        String mailProgress() {
            return t("identity.intake.progress.mails", Formats.number(mailing.done()), Formats.number(mailing.total()));
        }

        /** Mails were on their way, and some did not get through. */
        boolean mailFailed() {
            var begun = mailing.finished() || mailing.total() > 0;
            return begun && !mailing.running() && unsent > 0;
        }

        boolean checked() {
            return intake.state() == Intake.State.CHECKED;
        }

        boolean taken() {
            return intake.state() == Intake.State.TAKEN;
        }

        boolean mapping() {
            return intake.state() == Intake.State.MAPPING;
        }

        int problems() {
            return count(State.PROBLEM);
        }

        int changes() {
            return count(State.CHANGE);
        }

        boolean canTake() {
            return checked() && problems() == 0 && count(State.NEW) + changes() > 0;
        }

        /** Every row stands in Lotse already. */
        boolean changesNothing() {
            return checked() && problems() == 0 && !canTake();
        }

        boolean hasAccounts() {
            return taken() && intake.kind() == Kind.ACCOUNTS && count(State.MADE) > 0;
        }

        List<Term> summary() {
            var terms = new ArrayList<Term>();
            for (var state : State.values())
                if (count(state) > 0)
                    terms.add(new Term(t("identity.intake.state." + state), Formats.number(count(state))));
            return terms;
        }

        List<IntakeRow> shown() {
            return saying.subList(0, Math.min(saying.size(), IntakeRows.PAGE));
        }

        @Nullable
        String nextHref() {
            if (saying.size() <= IntakeRows.PAGE) return null;
            return intake.path() + "?nach=" + shown().getLast().number();
        }

        Tone tone(IntakeRow row) {
            return switch (row.state()) {
                case NEW, MADE, CHANGED -> Tone.SUCCESS;
                case PROBLEM -> Tone.DANGER;
                case CHANGE, KEPT -> Tone.WARNING;
                case SAME -> Tone.NEUTRAL;
            };
        }

        String keptUntil() {
            return Formats.date(intake.createdAt().plus(Intake.KEPT));
        }

        String linksMadeAt() {
            var at = intake.linksMadeAt();
            return at == null ? "" : Formats.dateTime(at);
        }

        private int count(State state) {
            return counts.getOrDefault(state, 0);
        }
    }
}
