package de.lotse.structure.hints;

import static de.lotse.web.Texts.t;

import de.lotse.structure.Level;
import de.lotse.structure.NewSignal;
import de.lotse.structure.SignalCodes;
import de.lotse.structure.SignalSource;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A hint without a case, as it is typed. */
record HintForm(
        String barrier,
        String lifeArea,
        String office,
        String district,
        String severity,
        String level,
        String text,
        @Nullable UUID _once) {

    static final int LONGEST = 1_000;
    static final HintForm EMPTY = new HintForm("", "", "", "", "2", Level.LOCAL.name(), "", null);

    HintForm {
        barrier = Objects.requireNonNullElse(barrier, "");
        lifeArea = Objects.requireNonNullElse(lifeArea, "");
        office = Objects.requireNonNullElse(office, "");
        district = Objects.requireNonNullElse(district, "");
        severity = Objects.requireNonNullElse(severity, "");
        level = Objects.requireNonNullElse(level, "");
        text = Objects.requireNonNullElse(text, "").strip();
    }

    /** What it says as a signal; whatever could not be read stands in the errors. */
    NewSignal read(Reading reading, HintChoices choices, LocalDate today) {
        choices.check(this, reading.errors());
        reading.text("text", text, LONGEST, t("structure.hints.text.missing"));
        var weight = reading.number("severity", severity, 1, 3);
        var known = Arrays.stream(Level.values())
                .filter(one -> one.name().equals(level))
                .findFirst();
        if (known.isEmpty()) reading.errors().reject("level", t("structure.hints.level.missing"));
        var codes = new SignalCodes(barrier, none(lifeArea), null, null, none(office), null, null, none(district));
        return new NewSignal(
                codes, YearMonth.from(today), weight, known.orElse(Level.LOCAL), null, SignalSource.MANUAL);
    }

    private static @Nullable String none(String code) {
        return code.isEmpty() ? null : code;
    }
}
