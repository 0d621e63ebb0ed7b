package de.lotse.network.liaison;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody does after a meeting; {@code responsible} in words, because it may be somebody of the organisation. */
record Task(
        UUID id,
        UUID meeting,
        String task,
        String responsible,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn) {

    String state(LocalDate today) {
        if (doneOn != null) return t("network.liaison.task.done", Formats.date(doneOn));
        return dueOn == null ? t("network.liaison.task.open") : Formats.due(dueOn, today);
    }

    boolean isOverdue(LocalDate today) {
        return doneOn == null && dueOn != null && dueOn.isBefore(today);
    }
}
