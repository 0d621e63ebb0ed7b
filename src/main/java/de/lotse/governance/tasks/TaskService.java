package de.lotse.governance.tasks;

import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.BodyRights;
import de.lotse.governance.bodies.OpenBody;
import de.lotse.governance.bodies.Saving;
import de.lotse.governance.bodies.Saving.Kept;
import de.lotse.governance.bodies.Saving.Rejected;
import de.lotse.governance.bodies.Saving.Stale;
import de.lotse.governance.bodies.Typed;
import de.lotse.governance.members.Members;
import de.lotse.governance.tasks.BodyTask.State;
import de.lotse.kern.Option;
import de.lotse.notifications.Notice;
import de.lotse.notifications.Notifications;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives tasks out; whoever runs the meetings does so, and whoever has one says that it is done. */
@Service
@Transactional
class TaskService {

    private final BodyRights rights;
    private final BodyTasks tasks;
    private final TaskSources sources;
    private final Members members;
    private final Notifications notifications;
    private final Once once;
    private final Clock clock;

    TaskService(
            BodyRights rights,
            BodyTasks tasks,
            TaskSources sources,
            Members members,
            Notifications notifications,
            Once once,
            Clock clock) {
        this.rights = rights;
        this.tasks = tasks;
        this.sources = sources;
        this.members = members;
        this.notifications = notifications;
        this.once = once;
        this.clock = clock;
    }

    TaskPages.One page(UUID id, UUID taskId) {
        var open = rights.open(id);
        var task = tasks.get(id, taskId);
        return new TaskPages.One(open, task, mayEnd(open, task));
    }

    private static boolean mayEnd(OpenBody open, BodyTask task) {
        return open.runsMeetings() || Scope.actor().user().value().equals(task.user());
    }

    TaskPages.Form blank(UUID id, String decision, String meeting) {
        var body = rights.run(id).body();
        var form = new TaskForm("", "", "", "", decision, meeting, 0, null);
        return form(body, null, form, 0, Errors.none());
    }

    Saving<TaskPages.Form> add(UUID id, TaskForm form) {
        var body = rights.run(id).body();
        var reading = reading();
        var wanted = form.read(reading, owners(id, null));
        if (reading.errors().any()) return new Rejected<>(form(body, null, form, 0, reading.errors()));
        var source = sources.find(id, form);
        return new Kept<>(once.run(form._once(), () -> {
            var task = tasks.get(id, tasks.add(id, source.meeting(), source.decision(), wanted));
            tell(task);
            return task.path();
        }));
    }

    TaskPages.Form edit(UUID id, UUID taskId) {
        var body = rights.run(id).body();
        var task = tasks.get(id, taskId);
        return form(body, task, TaskForm.of(task), task.version(), Errors.none());
    }

    Saving<TaskPages.Form> change(UUID id, UUID taskId, TaskForm form) {
        var body = rights.run(id).body();
        var task = tasks.get(id, taskId);
        var reading = reading();
        var owners = owners(id, task);
        var wanted = form.read(reading, owners);
        if (reading.errors().any()) return new Rejected<>(form(body, task, form, form.version(), reading.errors()));
        if (tasks.change(id, taskId, form.version(), wanted)) {
            if (!form.owner().equals(TaskForm.of(task).owner())) tell(tasks.get(id, taskId));
            return new Kept<>(task.path());
        }
        var mine = form.kept(wanted).words(owners);
        var now = tasks.get(id, taskId);
        var theirs = TaskForm.of(now).words(owners);
        if (mine.equals(theirs)) return new Kept<>(task.path()); // sent twice
        var rows = Typed.compare(mine, theirs);
        return new Stale<>(new TaskPages.Form(body, now, form, now.version(), owners, Errors.none(), rows));
    }

    /** Whoever has it, or runs the meetings. To end one that has ended changes nothing. */
    String end(UUID id, UUID taskId, String state) {
        var open = rights.open(id);
        var task = tasks.get(id, taskId);
        if (!mayEnd(open, task)) throw new NotFound();
        Typed.one(State.class, state).ifPresent(wanted -> tasks.end(taskId, wanted, open.today()));
        return task.path();
    }

    private void tell(BodyTask task) {
        if (task.user() != null)
            notifications.tell(List.of(new UserId(task.user())), Notice.of("governance.task.notice.new", task.path()));
    }

    /** Who has a seat, whoever keeps the bodies, and whoever has it already. */
    private List<Option> owners(UUID body, @Nullable BodyTask task) {
        var today = LocalDate.now(clock);
        var seats = members.of(body).stream()
                .filter(member -> member.to() == null
                        || !member.to().isBefore(today)
                        || task != null && member.id().equals(task.member()))
                .map(member -> new Option(TaskForm.MEMBER + member.id(), member.nameAndOrganisation()));
        return Stream.concat(seats, tasks.keepers(body, today).stream()).toList();
    }

    private Reading reading() {
        return new Reading(LocalDate.now(clock));
    }

    private TaskPages.Form form(Body body, @Nullable BodyTask task, TaskForm form, int version, Errors errors) {
        return new TaskPages.Form(body, task, form, version, owners(body.id(), task), errors, List.of());
    }
}
