package de.lotse.governance.tasks;

import static de.lotse.governance.bodies.Typed.text;
import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Typed;
import de.lotse.kern.Option;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for a task.
 *
 * @param owner a member or an account, told apart by how it begins
 * @param decision, meeting from which a new one follows, or empty
 */
record TaskForm(
        String title,
        String note,
        String owner,
        String dueOn,
        String decision,
        String meeting,
        int version,
        @Nullable UUID _once) {

    static final String MEMBER = "mitglied-";
    static final String USER = "zugang-";
    static final int TITLE = 300;
    static final int NOTE = 4_000;

    TaskForm {
        title = text(title);
        note = text(note);
        owner = text(owner);
        dueOn = text(dueOn);
        decision = text(decision);
        meeting = text(meeting);
    }

    static TaskForm of(BodyTask task) {
        return new TaskForm(
                task.title(), task.note(), owner(task), Typed.day(task.dueOn()), "", "", task.version(), null);
    }

    private static String owner(BodyTask task) {
        return task.member() == null ? USER + task.user() : MEMBER + task.member();
    }

    /** Stands for nothing while the reading has errors. */
    Wanted read(Reading reading, List<Option> owners) {
        reading.text("title", title, TITLE, t("governance.task.title.missing"));
        reading.optionalText("note", note, NOTE);
        if (owners.stream().noneMatch(option -> option.value().equals(owner)))
            reading.errors().reject("owner", t("governance.task.owner.missing"));
        var due = dueOn.isEmpty() ? null : reading.requiredDayAhead("dueOn", dueOn);
        return new Wanted(title, note, id(MEMBER), id(USER), due);
    }

    private @Nullable UUID id(String beginning) {
        return owner.startsWith(beginning) ? Typed.id(owner.substring(beginning.length())) : null;
    }

    /** As it would stand in the form once it is kept. */
    TaskForm kept(Wanted wanted) {
        return new TaskForm(title, note, owner, Typed.day(wanted.dueOn()), decision, meeting, version, _once);
    }

    /** By their labels, as they are compared. */
    Map<String, String> words(List<Option> owners) {
        var words = new LinkedHashMap<String, String>();
        words.put(t("governance.task.title"), title);
        words.put(t("governance.task.note"), note);
        words.put(
                t("governance.task.owner"),
                owners.stream()
                        .filter(option -> option.value().equals(owner))
                        .map(Option::label)
                        .findFirst()
                        .orElse(""));
        words.put(t("governance.task.dueOn"), dueOn);
        return words;
    }

    record Wanted(
            String title,
            String note,
            @Nullable UUID member,
            @Nullable UUID user,
            @Nullable LocalDate dueOn) {}
}
