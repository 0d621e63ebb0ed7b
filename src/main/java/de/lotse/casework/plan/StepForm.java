package de.lotse.casework.plan;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step as it is typed. */
record StepForm(
        String what,
        @Nullable Responsible responsible,
        String organisation,
        String place,
        String kind,
        String legalDomain,
        String dueOn,
        @Nullable UUID member) {

    static final int LONGEST = 1_000;
    static final int LONGEST_NAME = 300;
    static final StepForm EMPTY = new StepForm("", null, "", "", "", "", "", null);

    StepForm {
        what = Typed.strip(what);
        organisation = Typed.strip(organisation);
        place = Typed.strip(place);
        kind = Typed.strip(kind);
        legalDomain = Typed.strip(legalDomain);
        dueOn = Typed.strip(dueOn);
    }

    static StepForm of(Step step) {
        return new StepForm(
                step.what(),
                step.responsible(),
                step.organisation(),
                step.place(),
                step.kind(),
                step.legalDomain(),
                step.dueOn() == null ? "" : Formats.date(step.dueOn()),
                step.member());
    }

    /** The step; where something is wrong there is an error in the reading too, and the step is not to be kept. */
    Step read(UUID id, UUID goal, int version, Reading reading) {
        reading.text("what", what, LONGEST, t("casework.plan.what.empty"));
        if (responsible == null) reading.errors().reject("responsible", t("casework.plan.responsible.empty"));
        var other = responsible == Responsible.ORGANISATION;
        if (other) reading.text("organisation", organisation, LONGEST_NAME, t("casework.plan.organisation.empty"));
        reading.optionalText("place", place, LONGEST_NAME);
        reading.text("kind", kind, LONGEST_NAME, t("casework.plan.kind.empty"));
        var day = reading.date("dueOn", dueOn).orElse(null);
        return new Step(
                id,
                goal,
                version,
                what,
                responsible == null ? Responsible.CLIENT : responsible,
                other ? organisation : "",
                place,
                kind,
                legalDomain,
                day,
                member);
    }
}
