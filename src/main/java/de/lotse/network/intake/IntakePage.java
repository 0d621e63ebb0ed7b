package de.lotse.network.intake;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.kern.Term;
import de.lotse.kern.Tone;
import de.lotse.network.intake.IntakeRow.State;
import de.lotse.network.intake.drafts.Proposal.Topic;
import de.lotse.network.intake.drafts.Sources.Form;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.JobStand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far a file is, and what is to be said of its rows.
 *
 * @param rows one more than a page holds if there is another page
 * @param asked words of the source and the topics that they are here
 * @param every whether rows of which nothing is to be said are shown, too
 */
record IntakePage(
        Intake intake,
        JobStand stand,
        Map<State, Integer> counts,
        List<IntakeRow> rows,
        int after,
        boolean every,
        Sums sums,
        List<TopicService.Asked> asked,
        List<Option> topicOptions,
        Errors errors) {

    boolean working() {
        return intake.state().job().isPresent();
    }

    /** At work by its state, but nobody is doing it. */
    boolean interrupted() {
        return working() && !stand.running();
    }

    String progress() {
        if (stand.total() == 0) return t("network.intake.progress.begins");
        return t("network.intake.progress.rows", Formats.number(stand.done()), Formats.number(stand.total()));
    }

    boolean checked() {
        return intake.state() == Intake.State.CHECKED;
    }

    boolean mapping() {
        return intake.state() == Intake.State.MAPPING;
    }

    boolean isList() {
        return intake.form() == Form.LIST;
    }

    boolean canUndo() {
        return intake.state() == Intake.State.TAKEN && count(State.MADE) + count(State.CHANGED) > 0;
    }

    int refused() {
        return count(State.REFUSED);
    }

    boolean canTake() {
        return checked() && sums.open() == 0 && news() > 0;
    }

    /** Everything stands here already as the source has it. */
    boolean changesNothing() {
        return checked() && news() == 0 && refused() == 0;
    }

    private int news() {
        return count(State.NEW) + count(State.CHANGE) + count(State.DUPLICATE) + count(State.KEPT);
    }

    List<Topic> topics() {
        return Arrays.stream(Topic.values())
                .filter(topic -> proposals(topic) > 0)
                .toList();
    }

    int proposals(Topic topic) {
        return sums.proposals().getOrDefault(topic, 0);
    }

    int accepted(Topic topic) {
        return sums.accepted().getOrDefault(topic, 0);
    }

    List<Term> summary() {
        var terms = new ArrayList<Term>();
        for (var state : State.values())
            if (count(state) > 0) terms.add(new Term(t("network.intake.state." + state), Formats.number(count(state))));
        return terms;
    }

    /** How many translations come, a line for each language. */
    List<Term> texts() {
        return sums.texts().entrySet().stream()
                .map(one -> new Term(t("network.language." + one.getKey()), Formats.number(one.getValue())))
                .toList();
    }

    /** The same of one entry, in words; empty if there are none. */
    String texts(IntakeRow row) {
        return row.texts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> t("network.language." + one.getKey()) + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    List<IntakeRow> shown() {
        return rows.subList(0, Math.min(rows.size(), IntakeRows.PAGE));
    }

    boolean asks() {
        return checked() && shown().stream().anyMatch(row -> !row.questions().isEmpty());
    }

    /** Boxes that this page shows, so that one without a tick counts as no. */
    String boxes() {
        return shown().stream()
                .flatMap(row -> row.questions().stream())
                .filter(Question::isYesOrNo)
                .map(Question::key)
                .collect(Collectors.joining(" "));
    }

    @Nullable
    String nextHref() {
        if (rows.size() <= IntakeRows.PAGE) return null;
        return intake.path() + "?nach=" + shown().getLast().number() + (every ? "&alle=ja" : "");
    }

    @Nullable
    String firstHref() {
        return after == 0 ? null : intake.path() + (every ? "?alle=ja" : "");
    }

    /** Where the entry stands here; null for what has no page of its own. */
    @Nullable
    String href(IntakeRow row) {
        if (row.entityId() == null
                || row.state() == State.NEW
                || row.state() == State.DUPLICATE
                || row.state() == State.UNDONE) return null;
        return switch (row.entity()) {
            case "OFFER" -> "/netzwerk/angebote/" + row.entityId();
            case "ORGANISATION" -> "/netzwerk/organisationen/" + row.entityId();
            default -> null;
        };
    }

    Tone tone(IntakeRow row) {
        return switch (row.state()) {
            case NEW, MADE, CHANGED -> Tone.SUCCESS;
            case REFUSED -> Tone.DANGER;
            case DUPLICATE, CHANGE, GONE, STAYED -> Tone.WARNING;
            case SAME, SKIP, KEPT, UNDONE -> Tone.NEUTRAL;
        };
    }

    String keptUntil() {
        return Formats.date(intake.createdAt().plus(Intake.KEPT));
    }

    private int count(State state) {
        return counts.getOrDefault(state, 0);
    }
}
