package de.lotse.staffing.units;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Ids;
import de.lotse.staffing.plan.Answer;
import de.lotse.staffing.plan.Answer.Done;
import de.lotse.staffing.plan.Answer.Outdated;
import de.lotse.staffing.plan.Answer.Refused;
import de.lotse.staffing.plan.Editing;
import de.lotse.staffing.plan.PlanRules;
import de.lotse.staffing.plan.Span;
import de.lotse.staffing.plan.StaffPlan;
import de.lotse.staffing.plan.StaffPlans;
import de.lotse.staffing.plan.Typed;
import de.lotse.staffing.plan.Unit;
import de.lotse.staffing.plan.UnitChoices;
import de.lotse.staffing.plan.UnitState;
import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms do: a unit is founded, changed, dissolved or corrected. Each step ends with an {@link Answer}. */
@Service
@Transactional
class UnitStepService {

    private final StaffPlans plans;
    private final Editing editing;
    private final Clock clock;

    UnitStepService(StaffPlans plans, Editing editing, Clock clock) {
        this.plans = plans;
        this.editing = editing;
        this.clock = clock;
    }

    Answer found(UnitForm form) {
        return editing.run(form._once(), plan -> {
            var reading = reading();
            var days = Typed.span(reading, form.on(), form.last());
            var unit = new Unit(Ids.next(), 1, List.of(form.read(reading, Ids.next(), days)));
            return kept(plan, unit, reading.errors());
        });
    }

    /** From a day on it is called otherwise or belongs elsewhere. */
    Answer change(UUID id, UnitForm form) {
        return edited(id, form, (unit, plan) -> {
            var reading = reading();
            var on = reading.requiredDate("on", form.on());
            var state = form.read(reading, Ids.next(), Span.since(on));
            if (!reading.errors().any() && !unit.mayChangeFrom(on))
                reading.errors().reject("on", t("staffing.form.noChange", PlanRules.days(unit.life())));
            if (reading.errors().any()) return new Refused(reading.errors());
            return kept(plan, unit.changedFrom(on, state), reading.errors());
        });
    }

    Answer dissolve(UUID id, UnitForm form) {
        return edited(id, form, (unit, plan) -> {
            var reading = reading();
            var last = last(reading, form);
            if (last.isPresent() && !unit.mayEndOn(last.get()))
                reading.errors().reject("last", t("staffing.form.noEnd", PlanRules.days(unit.life())));
            if (reading.errors().any() || last.isEmpty()) return new Refused(reading.errors());
            return kept(plan, unit.endedOn(last.get()), reading.errors());
        });
    }

    private static Optional<LocalDate> last(Reading reading, UnitForm form) {
        if (form.last().isEmpty()) reading.errors().reject("last", t("staffing.form.last.missing"));
        return reading.date("last", form.last());
    }

    /** As it should have been entered: no change of the organisation. */
    Answer correct(UUID id, UUID stateId, UnitForm form) {
        return edited(id, form, (unit, plan) -> {
            var was = unit.state(stateId);
            var isLast = unit.states().getLast().equals(was);
            var reading = reading();
            var typed = Typed.span(reading, form.on(), isLast ? form.last() : "");
            reading.text("reason", form.reason(), Typed.LINE, t("staffing.form.reason.missing"));
            if (!unit.mayCorrect(was, typed)) reading.errors().reject("on", t("staffing.form.swallows"));
            if (reading.errors().any()) return new Refused(reading.errors());
            var days = isLast ? typed : typed.endingOn(was.valid().last());
            var answer = kept(plan, unit.corrected(form.read(reading, stateId, days)), reading.errors());
            if (answer instanceof Done) plans.note(id, words(plan, was), form.reason(), clock.instant());
            return answer;
        });
    }

    private Answer edited(UUID id, UnitForm form, Work work) {
        return editing.run(form._once(), plan -> {
            var unit = plan.unit(id);
            return unit.version() == form.version() ? work.on(unit, plan) : new Outdated();
        });
    }

    private interface Work {
        Answer on(Unit unit, StaffPlan plan);
    }

    private Answer kept(StaffPlan plan, Unit unit, Errors errors) {
        for (var state : unit.states()) {
            @Nullable UUID above = state.parent();
            if (above != null && plan.units().stream().noneMatch(one -> one.id().equals(above)))
                errors.reject("parent", t("staffing.form.parent.unknown"));
        }
        if (errors.any() || Typed.problems(plan.with(unit), errors).any()) return new Refused(errors);
        plans.save(unit);
        return new Done(UnitFormService.path(unit.id()));
    }

    private static String words(StaffPlan plan, UnitState was) {
        return t(
                "staffing.units.was",
                t("staffing.kind." + was.kind()),
                was.label(),
                above(plan, was),
                PlanRules.days(was.valid()));
    }

    private static String above(StaffPlan plan, UnitState was) {
        return new UnitChoices(plan).label(UnitForm.of(was, 0).parent()).orElse(t("staffing.top"));
    }

    private Reading reading() {
        return new Reading(LocalDate.now(clock));
    }
}
