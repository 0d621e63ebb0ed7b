package de.lotse.network.intake;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.kern.Tab;
import de.lotse.kern.Term;
import de.lotse.kern.Tone;
import de.lotse.network.intake.ImportSources.ImportSource;
import de.lotse.network.intake.IntakeRow.State;
import de.lotse.network.intake.drafts.ListField;
import de.lotse.network.intake.drafts.Proposal.Topic;
import de.lotse.network.intake.drafts.Sources.Form;
import de.lotse.tables.ChosenColumns;
import de.lotse.tables.Columns;
import de.lotse.tables.Sheets;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.JobStand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pages of a file. */
final class IntakePages {

    private IntakePages() {}

    /**
     * What was said beside a file.
     *
     * @param source id of a known one; may be empty
     * @param newName of one that is told for the first time; may be empty
     */
    record Upload(String source, String newName) {

        boolean isNew() {
            return !newName.isBlank();
        }

        UUID id() {
            return UUID.fromString(source);
        }

        Errors check(List<ImportSource> known) {
            var errors = Errors.none();
            if (isNew() && !source.isEmpty()) errors.reject("newName", t("network.intake.source.both"));
            else if (newName.length() > 200) errors.reject("newName", t("network.intake.source.long"));
            else if (!isNew()
                    && known.stream().noneMatch(one -> one.id().toString().equals(source)))
                errors.reject(known.isEmpty() ? "newName" : "source", t("network.intake.source.missing"));
            return errors;
        }
    }

    /** All files, and the way to a new one. */
    record ListPage(List<Tab> tabs, List<Intake> all, List<ImportSource> sources, Upload upload, Errors errors) {

        List<Option> options() {
            return sources.stream()
                    .map(one -> new Option(one.id().toString(), one.name()))
                    .toList();
        }
    }

    /** What the columns mean. */
    record MappingPage(Intake intake, Sheets sheets, Columns columns, ChosenColumns chosen, Errors errors) {

        List<Option> fields() {
            return Arrays.stream(ListField.values())
                    .map(one -> new Option(one.name(), one.label()))
                    .toList();
        }
    }

    /**
     * Sums over all rows.
     *
     * @param open rows about which somebody has to decide
     * @param proposals how many repairs there are of each kind
     * @param accepted how many of them are accepted
     * @param texts how many translations come, by the code of the language
     */
    record Sums(int open, Map<Topic, Integer> proposals, Map<Topic, Integer> accepted, Map<String, Integer> texts) {}

    static Sums sums(List<IntakeRow> rows) {
        var proposals = new EnumMap<Topic, Integer>(Topic.class);
        var accepted = new EnumMap<Topic, Integer>(Topic.class);
        for (var topic : Topic.values()) {
            var those = rows.stream()
                    .flatMap(row -> row.questions().stream())
                    .filter(question -> question.key().startsWith(Decisions.prefix(topic)))
                    .toList();
            proposals.put(topic, those.size());
            accepted.put(topic, (int) those.stream().filter(Question::isYes).count());
        }
        var texts = new TreeMap<String, Integer>();
        rows.forEach(row -> row.texts().forEach((language, count) -> texts.merge(language, count, Integer::sum)));
        return new Sums((int) rows.stream().filter(IntakeRow::isOpen).count(), proposals, accepted, texts);
    }

    /**
     * How far a file is, and what is to be said of its rows.
     *
     * @param rows one more than a page holds if there is another page
     * @param asked words of the source and the topics that they are here
     * @param every whether rows of which nothing is to be said are shown, too
     */
    record OnePage(
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
                if (count(state) > 0)
                    terms.add(new Term(t("network.intake.state." + state), Formats.number(count(state))));
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
            return checked()
                    && shown().stream().anyMatch(row -> !row.questions().isEmpty());
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
}
