package de.lotse.governance.decisions;

import static de.lotse.web.Texts.t;

import de.lotse.governance.SubjectKind.Outcome;
import de.lotse.governance.agenda.AgendaItem;
import de.lotse.governance.attendance.Attendance;
import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.Quorum;
import de.lotse.governance.meetings.Meeting;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** @param renewed whether the item got other words after it was read */
record DecisionPage(
        Body body,
        Meeting meeting,
        AgendaItem item,
        List<Outcome> outcomes,
        Attendance attendance,
        DecisionForm form,
        Errors errors,
        boolean renewed) {

    /** What was typed over other words, once more, beside those that hold now. */
    DecisionPage over() {
        return new DecisionPage(body, meeting, item, outcomes, attendance, form, errors, true);
    }

    /** Of the words that whoever sends it has before her eyes. */
    String stamp() {
        return renewed ? item.stamp() : form.stamp();
    }

    /** Likewise of the title. */
    String title() {
        return renewed ? item.title() : form._title();
    }

    List<ConflictRow> conflicts() {
        if (!renewed) return List.of();
        return List.of(
                new ConflictRow(t("governance.item.title"), readTitle(), item.title()),
                new ConflictRow(t("governance.decision.text"), form.text(), item.text()));
    }

    private String readTitle() {
        return form._title().isEmpty() ? t("governance.decision.title.unknown") : form._title();
    }

    String action() {
        return body.path() + "/punkte/" + item.id() + "/beschluss";
    }

    String back() {
        return meeting.path() + "#punkt-" + item.id();
    }

    List<Option> kinds() {
        return Arrays.stream(DecisionKind.values())
                .map(kind -> new Option(kind.name(), kind.label()))
                .toList();
    }

    List<Option> choices() {
        var given = outcomes.stream().map(one -> new Option(one.key(), one.label()));
        return Stream.concat(given, Stream.of(new Option(DecisionForm.FREE, t("governance.decision.outcome.free"))))
                .toList();
    }

    boolean asksForReason() {
        return outcomes.stream().anyMatch(Outcome::reasonNeeded);
    }

    /** Without it nobody knows whether the body was quorate, and nothing is resolved. */
    boolean lacksAttendance() {
        return body.quorum() != Quorum.NONE && !attendance.isRecorded();
    }

    boolean usesQuorum() {
        return body.quorum() != Quorum.NONE && attendance.isRecorded();
    }
}
