package de.lotse.staffing.units;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.shared.Ids;
import de.lotse.staffing.plan.Answer;
import de.lotse.staffing.plan.Answer.Done;
import de.lotse.staffing.plan.Answer.Outdated;
import de.lotse.staffing.plan.Answer.Refused;
import de.lotse.staffing.plan.Editing;
import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.staffing.plan.PlanRules;
import de.lotse.staffing.plan.Span;
import de.lotse.staffing.plan.StaffPlan;
import de.lotse.staffing.plan.StaffPlans;
import de.lotse.staffing.plan.Typed;
import de.lotse.staffing.plan.Unit;
import de.lotse.staffing.plan.UnitKind;
import de.lotse.staffing.plan.UnitState;
import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class UnitFormService {

    private final StaffPlans plans;
    private final Editing editing;
    private final Clock clock;

    UnitFormService(StaffPlans plans, Editing editing, Clock clock) {
        this.plans = plans;
        this.editing = editing;
        this.clock = clock;
    }

    /** A new unit, below the one that was asked for. */
    UnitFormPage founding(@Nullable String parent) {
        return founding(UnitForm.below(parent == null ? "" : parent), Errors.none());
    }

    UnitFormPage founding(UnitForm form, Errors errors) {
        editing.require();
        return new UnitFormPage(
                UnitStep.FOUND,
                OrganisationTabs.UNITS + "/neu",
                OrganisationTabs.CHART,
                "",
                true,
                form,
                errors,
                parents(plans.read(), null),
                false,
                List.of());
    }

    Answer found(UnitForm form) {
        return editing.run(form._once(), plan -> {
            var reading = reading();
            var days = Typed.span(reading, form.on(), form.last());
            var unit = new Unit(Ids.next(), 1, List.of(form.read(reading, Ids.next(), days)));
            return kept(plan, unit, reading.errors());
        });
    }

    /** As it is today, ready to be changed. */
    UnitFormPage page(UUID id, UnitStep step, @Nullable UUID state) {
        editing.require();
        var unit = plans.read().unit(id);
        var form = UnitForm.of(state(unit, state), unit.version());
        return page(id, step, state, step == UnitStep.CORRECT ? form : form.forChange(), Errors.none());
    }

    UnitFormPage page(UUID id, UnitStep step, @Nullable UUID state, UnitForm form, Errors errors) {
        editing.require();
        var plan = plans.read();
        return page(plan, plan.unit(id), step, state, form, errors, false, List.of());
    }

    /** The form once more, beside what somebody else has saved. */
    UnitFormPage conflict(UUID id, UnitStep step, @Nullable UUID state, UnitForm form) {
        editing.require();
        var plan = plans.read();
        var unit = plan.unit(id);
        var theirs = UnitForm.of(state(unit, state), unit.version());
        var rows = List.of(
                new ConflictRow(t("staffing.form.name"), form.name(), theirs.name()),
                new ConflictRow(t("staffing.form.kind"), kind(form), kind(theirs)),
                new ConflictRow(t("staffing.form.code"), form.code(), theirs.code()),
                new ConflictRow(t("staffing.form.parent"), above(plan, form), above(plan, theirs)));
        return page(
                plan,
                unit,
                step,
                state,
                form.over(unit.version()),
                Errors.none(),
                true,
                step.describes() ? rows : List.of());
    }

    private UnitFormPage page(
            StaffPlan plan,
            Unit unit,
            UnitStep step,
            @Nullable UUID state,
            UnitForm form,
            Errors errors,
            boolean outdated,
            List<ConflictRow> conflicts) {
        var path = path(unit.id());
        return new UnitFormPage(
                step,
                path
                        + switch (step) {
                            case FOUND, CHANGE -> "/aenderung";
                            case DISSOLVE -> "/aufloesung";
                            case CORRECT -> "/fassungen/" + state + "/berichtigung";
                        },
                path,
                state(unit, state).label(),
                step == UnitStep.DISSOLVE
                        || state != null && unit.states().getLast().id().equals(state),
                form,
                errors,
                parents(plan, unit.id()),
                outdated,
                conflicts);
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
            if (!fits(unit, was, typed)) reading.errors().reject("on", t("staffing.form.swallows"));
            if (reading.errors().any()) return new Refused(reading.errors());
            var days = isLast ? typed : typed.endingOn(was.valid().last());
            var answer = kept(plan, unit.corrected(form.read(reading, stateId, days)), reading.errors());
            if (answer instanceof Done) plans.note(id, words(plan, was), form.reason(), clock.instant());
            return answer;
        });
    }

    /** A correction moves the border to the state before, but over none. */
    private static boolean fits(Unit unit, UnitState was, Span typed) {
        var index = unit.states().indexOf(was);
        @Nullable LocalDate last = was.valid().last();
        var afterBefore = index == 0
                || typed.from().isAfter(unit.states().get(index - 1).valid().from());
        return afterBefore
                && (index == unit.states().size() - 1
                        || last == null
                        || !typed.from().isAfter(last));
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
        return new Done(path(unit.id()));
    }

    private static String words(StaffPlan plan, UnitState was) {
        return t(
                "staffing.units.was",
                t("staffing.kind." + was.kind()),
                was.label(),
                above(plan, UnitForm.of(was, 0)),
                PlanRules.days(was.valid()));
    }

    private UnitState state(Unit unit, @Nullable UUID state) {
        return state == null ? unit.near(LocalDate.now(clock)) : unit.state(state);
    }

    /** Those that have ended say so; a new unit may be entered for days long past. */
    private List<Option> parents(StaffPlan plan, @Nullable UUID self) {
        return plan.units().stream()
                .filter(unit -> !unit.id().equals(self))
                .sorted(Comparator.comparing((Unit unit) -> unit.life().last() != null)
                        .thenComparing(unit -> unit.states().getLast().label()))
                .map(unit -> new Option(unit.id().toString(), label(unit)))
                .toList();
    }

    private static String label(Unit unit) {
        var name = unit.states().getLast().label();
        return unit.life().last() == null ? name : t("staffing.form.ended", name, PlanRules.days(unit.life()));
    }

    private static String kind(UnitForm form) {
        return Typed.one(UnitKind.class, form.kind())
                .map(kind -> t("staffing.kind." + kind))
                .orElse("");
    }

    private static String above(StaffPlan plan, UnitForm form) {
        return Typed.id(form.parent())
                .flatMap(id -> plan.units().stream()
                        .filter(unit -> unit.id().equals(id))
                        .findFirst())
                .map(UnitFormService::label)
                .orElse(t("staffing.top"));
    }

    private Reading reading() {
        return new Reading(LocalDate.now(clock));
    }

    private static String path(UUID id) {
        return OrganisationTabs.UNITS + "/" + id;
    }
}
