package de.lotse.structure.reconstructions;

import static de.lotse.web.Texts.t;

import de.lotse.structure.reconstructions.ChainStep.Side;
import de.lotse.web.Reading;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of a chain, as it is typed. */
record StepForm(
        @Nullable Side side,
        String what,
        String office,
        String legalDomain,
        String days,
        @Nullable Boolean broken,
        @Nullable UUID _once) {

    StepForm {
        what = Objects.requireNonNullElse(what, "").strip();
        office = Objects.requireNonNullElse(office, "");
        legalDomain = Objects.requireNonNullElse(legalDomain, "");
        days = Objects.requireNonNullElse(days, "").strip();
    }

    static StepForm empty(Side side) {
        return new StepForm(side, "", "", "", "", null, null);
    }

    static StepForm of(ChainStep step) {
        var days = step.days() == null ? "" : String.valueOf(step.days());
        return new StepForm(step.side(), step.what(), step.office(), step.legalDomain(), days, step.broken(), null);
    }

    ChainStep read(UUID id, Side chain, int place, Reading reading, ChainWords words) {
        reading.text("what", what, 300, t("structure.reconstructions.what.missing"));
        words.check(office, legalDomain, reading.errors());
        var number = days.isEmpty() ? null : (Integer) reading.number("days", days, 0, 3650);
        return new ChainStep(id, chain, place, what, office, legalDomain, number, Boolean.TRUE.equals(broken));
    }
}
