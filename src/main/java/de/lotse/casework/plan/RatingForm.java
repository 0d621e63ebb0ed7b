package de.lotse.casework.plan;

import static de.lotse.web.Texts.t;

import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a goal is reached, as it is typed. */
record RatingForm(
        @Nullable Attainment attainment,
        String ratedOn,
        String note,
        @Nullable UUID _once) {

    static final int LONGEST = 2_000;

    RatingForm {
        ratedOn = Typed.strip(ratedOn);
        note = Typed.strip(note);
    }

    /** The rating; where something is wrong there is an error in the reading too. */
    GoalRating read(UUID goal, LocalDate today, Reading reading) {
        if (attainment == null) reading.errors().reject("attainment", t("casework.plan.attainment.empty"));
        var on = reading.requiredDate("ratedOn", ratedOn);
        if (on.isAfter(today)) reading.errors().reject("ratedOn", t("casework.plan.ratedOn.future"));
        reading.optionalText("note", note, LONGEST);
        return new GoalRating(goal, attainment == null ? Attainment.NOT : attainment, on, note, "");
    }
}
