package de.lotse.structure.measures;

import static de.lotse.web.Texts.t;

import de.lotse.structure.measures.Measure.State;
import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A measure as it is typed. */
record MeasureForm(
        String title,
        String leadUnit,
        String due,
        String state,
        int version,
        @Nullable UUID _once) {

    static final int LINE = 300;
    static final MeasureForm EMPTY = new MeasureForm("", "", "", State.PLANNED.name(), 0, null);

    MeasureForm {
        title = line(title);
        leadUnit = line(leadUnit);
        due = Objects.requireNonNullElse(due, "").strip();
        state = Objects.requireNonNullElse(state, "");
    }

    static MeasureForm of(Measure measure) {
        return new MeasureForm(
                measure.title(),
                measure.leadUnit(),
                Formats.date(measure.due()),
                measure.state().name(),
                measure.version(),
                null);
    }

    MeasureForm over(int newer) {
        return new MeasureForm(title, leadUnit, due, state, newer, null);
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    Measure read(UUID id, Reading reading) {
        var what = reading.text("title", title, LINE, t("structure.measure.title.missing"));
        var who = reading.text("leadUnit", leadUnit, LINE, t("structure.measure.lead.missing"));
        var when = reading.requiredDate("due", due);
        var known = Arrays.stream(State.values())
                .filter(one -> one.name().equals(state))
                .findFirst();
        if (known.isEmpty()) reading.errors().reject("state", t("structure.measure.state.missing"));
        return new Measure(id, version, what, who, when, known.orElse(State.PLANNED));
    }
}
