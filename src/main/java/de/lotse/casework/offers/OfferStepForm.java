package de.lotse.casework.offers;

import static de.lotse.web.Texts.t;

import de.lotse.web.Reading;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step that leads to an offer, as it is typed. */
record OfferStepForm(
        @Nullable UUID goal,
        String what,
        String dueOn,
        @Nullable UUID _once) {

    static final int LONGEST = 1_000;

    OfferStepForm {
        what = Objects.requireNonNullElse(what, "").strip();
        dueOn = Objects.requireNonNullElse(dueOn, "").strip();
    }

    /** For somebody of the household, who is named. */
    static OfferStepForm of(String offer, String whom) {
        return new OfferStepForm(null, t("casework.offers.step.proposed", offer, whom), "", null);
    }

    void check(Reading reading) {
        if (goal == null) reading.errors().reject("goal", t("casework.offers.step.goal.missing"));
        reading.text("what", what, LONGEST, t("casework.plan.what.empty"));
        reading.date("dueOn", dueOn);
    }
}
