package de.lotse.governance.sittings;

import static de.lotse.web.Texts.t;

import de.lotse.governance.agenda.AgendaItem;
import de.lotse.governance.attendance.Attendance;
import de.lotse.governance.attendance.Attendee;
import de.lotse.governance.attendance.Presence;
import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.OpenBody;
import de.lotse.governance.bodies.Quorum;
import de.lotse.governance.decisions.BodyDecision;
import de.lotse.governance.meetings.Meeting;
import de.lotse.governance.meetings.MinutesHead;
import de.lotse.governance.orders.CouncilOrder;
import de.lotse.governance.papers.Paper;
import de.lotse.governance.tasks.BodyTask;
import de.lotse.kern.Term;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A meeting with everything that belongs to it.
 *
 * @param waiting what could come onto its agenda
 * @param isSealed whether its minutes are approved and not being corrected
 * @param revisions of the minutes that she may read
 * @param orders that were made of its decisions
 */
record SittingPage(
        OpenBody open,
        Meeting meeting,
        List<AgendaItem> items,
        List<AgendaItem> waiting,
        List<Paper> papers,
        List<BodyDecision> decisions,
        Attendance attendance,
        boolean isSealed,
        List<MinutesHead> revisions,
        List<BodyTask> tasks,
        List<CouncilOrder> orders) {

    Body body() {
        return open.body();
    }

    LocalDate today() {
        return open.today();
    }

    boolean runs() {
        return open.runsMeetings() && !meeting.isCancelled();
    }

    /** Whether day, place and agenda can still be changed. */
    boolean mayMove() {
        return runs() && revisions.stream().noneMatch(MinutesHead::isApproved);
    }

    /** Whether it can still be called off: not once something was decided there. */
    boolean mayCancel() {
        return mayMove() && meeting.isAhead(today()) && decisions.isEmpty();
    }

    boolean mayWork() {
        return runs() && !isSealed;
    }

    boolean hasBegun() {
        return meeting.hasBegun(today());
    }

    List<Paper> papers(AgendaItem item) {
        return papers.stream().filter(one -> item.id().equals(one.item())).toList();
    }

    List<Paper> papersOfAll() {
        return papers.stream().filter(one -> one.item() == null).toList();
    }

    List<BodyDecision> decisions(AgendaItem item) {
        return decisions.stream().filter(one -> one.item().equals(item.id())).toList();
    }

    List<CouncilOrder> orders(BodyDecision decision) {
        return orders.stream()
                .filter(one -> decision.id().equals(one.decision()))
                .toList();
    }

    /** Orders are kept by whoever keeps the bodies. */
    boolean mayOrder() {
        return open.keeper();
    }

    boolean mayDecide(AgendaItem item) {
        return mayWork()
                && hasBegun()
                && (item.isOpen() || item.state() == AgendaItem.State.DECIDED && item.subject() == null);
    }

    String itemPath(AgendaItem item) {
        return body().path() + "/punkte/" + item.id();
    }

    int number(AgendaItem item) {
        return items.indexOf(item) + 1;
    }

    String heading(AgendaItem item) {
        return t("governance.item.numbered", number(item), item.title());
    }

    boolean isFirst(AgendaItem item) {
        return items.getFirst().equals(item);
    }

    boolean isLast(AgendaItem item) {
        return items.getLast().equals(item);
    }

    List<Term> terms() {
        var terms = new ArrayList<Term>();
        terms.add(new Term(t("governance.meeting.time"), meeting.when()));
        if (!meeting.place().isEmpty()) terms.add(new Term(t("governance.meeting.place"), meeting.place()));
        if (meeting.postponedFrom() != null)
            terms.add(new Term(t("governance.meeting.postponedFrom"), Formats.date(meeting.postponedFrom())));
        if (!meeting.reason().isEmpty()) terms.add(new Term(t("governance.meeting.reason"), meeting.reason()));
        if (!meeting.note().isEmpty()) terms.add(new Term(t("governance.meeting.note"), meeting.note()));
        return terms;
    }

    List<Term> presences() {
        var terms = new ArrayList<Term>();
        for (var presence : Arrays.asList(Presence.values())) {
            var names = attendance.with(presence).stream().map(Attendee::words).collect(Collectors.joining("; "));
            if (!names.isEmpty()) terms.add(new Term(presence.label(), names));
        }
        return terms;
    }

    boolean usesQuorum() {
        return body().quorum() != Quorum.NONE && attendance.isRecorded();
    }

    String minutesPath() {
        return meeting.path() + "/niederschrift";
    }

    String minutesWords() {
        if (revisions.isEmpty()) return t("governance.minutes.none");
        var last = revisions.getLast();
        return t(
                "governance.minutes.stand",
                t("governance.minutes.revision", last.revision()),
                t("governance.minutes.state." + last.state()));
    }
}
