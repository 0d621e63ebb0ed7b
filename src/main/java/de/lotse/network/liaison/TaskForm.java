package de.lotse.network.liaison;

import static de.lotse.web.Texts.t;

import de.lotse.web.Reading;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task as it is typed. */
record TaskForm(
        String task,
        String responsible,
        String taskDueOn,
        @Nullable UUID _once) {

    static final int LONGEST = 1000;
    static final TaskForm EMPTY = new TaskForm("", "", "", null);

    TaskForm {
        task = Objects.requireNonNullElse(task, "").strip();
        responsible = Objects.requireNonNullElse(responsible, "").strip();
        taskDueOn = Objects.requireNonNullElse(taskDueOn, "").strip();
    }

    void check(Reading reading) {
        reading.text("task", task, LONGEST, t("network.liaison.task.missing"));
        reading.optionalText("responsible", responsible, 300);
        reading.date("taskDueOn", taskDueOn);
    }
}
