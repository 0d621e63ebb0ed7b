package de.lotse.casework.takeover;

import static de.lotse.web.Texts.t;

import de.lotse.casework.takeover.Takeover.State;
import de.lotse.kern.Option;
import de.lotse.kern.Term;
import de.lotse.kern.Tone;
import de.lotse.tables.Columns;
import de.lotse.tables.Sheets;
import de.lotse.tables.Table;
import de.lotse.tables.Table.Line;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.JobStand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages of a take-over. */
final class TakeoverPages {

    static final String ROW = "zeile-";

    private TakeoverPages() {}

    /** All lists of the organisation, and the way to a new one. */
    record ListPage(List<Takeover> all, Errors errors) {}

    /**
     * What the columns mean.
     *
     * @param head the row with the headings
     */
    record MappingPage(
            Takeover takeover,
            Sheets sheets,
            Table table,
            Line head,
            MappingForm form,
            List<Option> leads,
            Errors errors) {

        Columns columns() {
            return new Columns(table, head);
        }

        List<Option> fields() {
            return Arrays.stream(Field.values())
                    .map(field -> new Option(field.name(), field.label()))
                    .toList();
        }
    }

    /**
     * How far a list is, and what is to be said of its rows.
     *
     * @param leftOut headings of the columns that are not taken over; as long as the file is whole
     * @param saying one more than a page holds if there is another page
     */
    record OnePage(
            Takeover takeover,
            JobStand stand,
            List<String> leftOut,
            Map<TakeoverRow.State, Integer> counts,
            List<TakeoverRow> saying) {

        boolean working() {
            return takeover.state().job().isPresent();
        }

        /** At work by its state, but nobody is doing it. */
        boolean interrupted() {
            return working() && !stand.running();
        }

        String progress() {
            if (stand.total() == 0) return t("casework.takeover.progress.begins");
            return t(
                    "casework.takeover.progress." + takeover.state(),
                    Formats.number(stand.done()),
                    Formats.number(stand.total()));
        }

        List<Term> summary() {
            var terms = new ArrayList<Term>();
            for (var state : TakeoverRow.State.values())
                if (counts.getOrDefault(state, 0) > 0)
                    terms.add(new Term(
                            t("casework.takeover.state." + state), Formats.number(counts.getOrDefault(state, 0))));
            return terms;
        }

        boolean checked() {
            return takeover.state() == State.CHECKED;
        }

        boolean taken() {
            return takeover.state() == State.TAKEN;
        }

        boolean canTake() {
            return checked() && count(TakeoverRow.State.READY) + count(TakeoverRow.State.DUPLICATE) > 0;
        }

        boolean canUndo() {
            return taken() && count(TakeoverRow.State.TAKEN) > 0;
        }

        /** The columns can be given another meaning, or the list thrown away. */
        boolean isOpen() {
            return takeover.hasFile() && (checked() || takeover.state() == State.MAPPING);
        }

        boolean hasRemainder() {
            var left = Arrays.stream(TakeoverRow.State.values())
                    .filter(Remainder::isLeft)
                    .anyMatch(state -> count(state) > 0);
            return left && takeover.hasFile() && (checked() || taken());
        }

        String columnsLeftOut() {
            return t("casework.takeover.leftOut", String.join(", ", leftOut), Formats.date(keptUntil()));
        }

        /** Whether its words are those of a dry run, or of what became of it. */
        String time() {
            return checked() ? "before" : "after";
        }

        /** Until when what was not taken over can be fetched. */
        LocalDate keptUntil() {
            return takeover.createdAt()
                    .plus(TakeoverExpiry.KEPT)
                    .atZone(Formats.ZONE)
                    .toLocalDate();
        }

        boolean hasDuplicates() {
            return checked() && shown().stream().anyMatch(row -> row.state() == TakeoverRow.State.DUPLICATE);
        }

        List<TakeoverRow> shown() {
            return saying.subList(0, Math.min(saying.size(), TakeoverRows.PAGE));
        }

        @Nullable
        String nextHref() {
            if (saying.size() <= TakeoverRows.PAGE) return null;
            return takeover.path() + "?nach=" + shown().getLast().number();
        }

        List<Option> decisions() {
            return Arrays.stream(TakeoverRow.Decision.values())
                    .map(decision -> new Option(decision.name(), t("casework.takeover.decision." + decision)))
                    .toList();
        }

        String decision(TakeoverRow row) {
            return row.decision() == null
                    ? TakeoverRow.Decision.SKIP.name()
                    : row.decision().name();
        }

        Tone tone(TakeoverRow row) {
            return switch (row.state()) {
                case READY, TAKEN, UNDONE -> Tone.SUCCESS;
                case PROBLEM, FAILED -> Tone.DANGER;
                case WAITING, DUPLICATE, KEPT -> Tone.WARNING;
                case SKIPPED -> Tone.NEUTRAL;
            };
        }

        private int count(TakeoverRow.State state) {
            return counts.getOrDefault(state, 0);
        }
    }
}
