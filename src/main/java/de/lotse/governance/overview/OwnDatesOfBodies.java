package de.lotse.governance.overview;

import de.lotse.governance.OwnDates;
import de.lotse.governance.meetings.OwnMeetings;
import de.lotse.governance.orders.CouncilOrders;
import de.lotse.governance.tasks.BodyTasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class OwnDatesOfBodies implements OwnDates {

    private final OwnMeetings meetings;
    private final BodyTasks tasks;
    private final CouncilOrders orders;
    private final Clock clock;

    OwnDatesOfBodies(OwnMeetings meetings, BodyTasks tasks, CouncilOrders orders, Clock clock) {
        this.meetings = meetings;
        this.tasks = tasks;
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public List<OwnDate> until(LocalDate day) {
        var today = LocalDate.now(clock);
        return Stream.of(meetings(today, day), tasks(today, day), orders(today, day))
                .flatMap(one -> one)
                .toList();
    }

    private Stream<OwnDate> meetings(LocalDate today, LocalDate until) {
        return meetings.all(today, until).stream()
                .filter(own -> !own.meeting().isCancelled())
                .map(own -> new OwnDate(
                        Kind.MEETING,
                        own.meeting().day(),
                        own.meeting().from(),
                        own.bodyName(),
                        own.meeting().path()));
    }

    private Stream<OwnDate> tasks(LocalDate today, LocalDate until) {
        return tasks.own(today, until).stream()
                .map(task -> new OwnDate(
                        Kind.TASK, task.dueOn() == null ? until : task.dueOn(), null, task.title(), task.path()));
    }

    private Stream<OwnDate> orders(LocalDate today, LocalDate until) {
        return orders.own(today, until).stream()
                .map(order -> new OwnDate(Kind.ORDER, order.nextOn(until), null, order.name(), order.path()));
    }
}
