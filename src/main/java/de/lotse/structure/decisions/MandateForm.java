package de.lotse.structure.decisions;

import static de.lotse.web.Texts.t;

import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The project group that is to work on a theme. */
record MandateForm(
        String name, String task, String until, @Nullable UUID _once) {

    static final int NAME = 200;
    static final int TASK = 2_000;
    static final MandateForm EMPTY = new MandateForm("", "", "", null);

    MandateForm {
        name = name == null ? "" : name.strip().replaceAll("\\s+", " ");
        task = Objects.requireNonNullElse(task, "").strip();
        until = Objects.requireNonNullElse(until, "").strip();
    }

    /** The last day, where there is one; errors stand in the reading. */
    @Nullable
    LocalDate read(Reading reading, LocalDate today) {
        reading.text("name", name, NAME, t("structure.mandate.name.missing"));
        reading.text("task", task, TASK, t("structure.mandate.task.missing"));
        var last = reading.date("until", until).orElse(null);
        if (last != null && last.isBefore(today)) reading.errors().reject("until", t("structure.mandate.until.past"));
        return last;
    }
}
