package de.lotse.staffing.units;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.staffing.plan.Editing;
import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.staffing.plan.StaffPlan;
import de.lotse.staffing.plan.StaffPlans;
import de.lotse.staffing.plan.Typed;
import de.lotse.staffing.plan.Unit;
import de.lotse.staffing.plan.UnitChoices;
import de.lotse.staffing.plan.UnitKind;
import de.lotse.staffing.plan.UnitState;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forms with which a unit is founded, changed, dissolved or corrected. */
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
                new UnitChoices(plans.read()).options(null),
                false,
                List.of());
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
                new UnitChoices(plan).options(unit.id()),
                outdated,
                conflicts);
    }

    private UnitState state(Unit unit, @Nullable UUID state) {
        return state == null ? unit.near(LocalDate.now(clock)) : unit.state(state);
    }

    private static String kind(UnitForm form) {
        return Typed.one(UnitKind.class, form.kind())
                .map(kind -> t("staffing.kind." + kind))
                .orElse("");
    }

    private static String above(StaffPlan plan, UnitForm form) {
        return new UnitChoices(plan).label(form.parent()).orElse(t("staffing.top"));
    }

    static String path(UUID id) {
        return OrganisationTabs.UNITS + "/" + id;
    }
}
