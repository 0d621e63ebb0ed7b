package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of an item.
 *
 * @param stepGoal of the plan; null where the next step becomes a reminder
 * @param present {@link ItemMinutes#PERSON} and ids of participants
 */
record MinutesForm(
        String said,
        String decision,
        String ownView,
        String step,
        String stepWho,
        String stepUntil,
        @Nullable UUID stepGoal,
        List<String> present,
        int version,
        @Nullable UUID _once) {

    static final int SAID = 10_000;
    static final int SHORT = 4_000;
    static final int STEP = 300;

    MinutesForm {
        said = ConferenceForm.typed(said);
        decision = ConferenceForm.typed(decision);
        ownView = ConferenceForm.typed(ownView);
        step = ConferenceForm.typed(step);
        stepWho = ConferenceForm.typed(stepWho);
        stepUntil = ConferenceForm.typed(stepUntil);
        present = present == null ? List.of() : List.copyOf(present);
    }

    /** Nothing was written yet: whoever may be there is proposed to have been. */
    static MinutesForm begun(List<Option> audience) {
        return new MinutesForm(
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                audience.stream().map(Option::value).toList(),
                0,
                null);
    }

    static MinutesForm of(ItemMinutes known) {
        var present = new java.util.ArrayList<String>();
        if (known.personPresent()) present.add(ItemMinutes.PERSON);
        known.present().forEach(one -> present.add(one.toString()));
        var until = known.stepUntil();
        return new MinutesForm(
                known.said(),
                known.decision(),
                known.ownView(),
                known.step(),
                known.stepWho(),
                until == null ? "" : Formats.date(until),
                known.stepGoal(),
                present,
                known.version(),
                null);
    }

    MinutesForm over(int newer) {
        return new MinutesForm(said, decision, ownView, step, stepWho, stepUntil, stepGoal, present, newer, null);
    }

    /**
     * @param audience who may have been there, and may do the next step
     * @param goals to which the next step can be added
     */
    Errors check(List<Option> audience, List<Option> goals, LocalDate today) {
        var reading = new Reading(today);
        reading.optionalText("said", said, SAID);
        reading.optionalText("decision", decision, SHORT);
        reading.optionalText("ownView", ownView, SHORT);
        reading.optionalText("step", step, STEP);
        if (said.isEmpty() && decision.isEmpty() && ownView.isEmpty() && step.isEmpty())
            reading.errors().reject("said", t("casework.conferences.minutes.empty"));
        if (!step.isEmpty()) {
            reading.requiredDayAhead("stepUntil", stepUntil);
            if (!isOffered(audience, stepWho))
                reading.errors().reject("stepWho", t("casework.conferences.minutes.who.empty"));
            if (stepGoal != null && !isOffered(goals, stepGoal.toString()))
                reading.errors().reject("stepGoal", t("casework.conferences.minutes.goal.gone"));
        }
        if (present.stream().anyMatch(one -> !isOffered(audience, one)))
            reading.errors().reject("present", t("casework.conferences.minutes.present.wrong"));
        return reading.errors();
    }

    private static boolean isOffered(List<Option> audience, String value) {
        return audience.stream().anyMatch(option -> option.value().equals(value));
    }

    /** After {@link #check} found nothing. */
    ItemMinutes minutes(LocalDate today) {
        return new ItemMinutes(
                version,
                said,
                decision,
                ownView,
                step,
                step.isEmpty() ? "" : stepWho,
                step.isEmpty() ? null : new Reading(today).requiredDayAhead("stepUntil", stepUntil),
                step.isEmpty() ? null : stepGoal,
                present.contains(ItemMinutes.PERSON),
                present.stream()
                        .filter(one -> !one.equals(ItemMinutes.PERSON))
                        .map(UUID::fromString)
                        .toList());
    }

    Map<String, String> unnamed() {
        return Map.of("said", said, "decision", decision, "ownView", ownView, "step", step);
    }
}
