package de.lotse.staffing.holdings;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.staffing.plan.Answer;
import de.lotse.staffing.plan.Answer.Done;
import de.lotse.staffing.plan.Answer.Outdated;
import de.lotse.staffing.plan.Answer.Refused;
import de.lotse.staffing.plan.Editing;
import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.staffing.plan.StaffPlans;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ColleagueService {

    private final StaffPlans plans;
    private final Editing editing;
    private final Clock clock;

    ColleagueService(StaffPlans plans, Editing editing, Clock clock) {
        this.plans = plans;
        this.editing = editing;
        this.clock = clock;
    }

    ColleaguePage page(UUID id) {
        editing.require();
        var colleague = plans.read().colleague(id);
        return new ColleaguePage(colleague, ColleagueForm.of(colleague), Errors.none(), List.of());
    }

    ColleaguePage page(UUID id, ColleagueForm form, Errors errors) {
        editing.require();
        return new ColleaguePage(plans.read().colleague(id), form, errors, List.of());
    }

    /** The form once more, beside what somebody else has saved. */
    ColleaguePage conflict(UUID id, ColleagueForm form) {
        editing.require();
        var colleague = plans.read().colleague(id);
        var theirs = ColleagueForm.of(colleague);
        return new ColleaguePage(
                colleague,
                form.over(colleague.version()),
                Errors.none(),
                List.of(
                        new ConflictRow(t("staffing.form.phone"), form.phone(), theirs.phone()),
                        new ConflictRow(t("staffing.form.email"), form.email(), theirs.email()),
                        new ConflictRow(t("staffing.form.room"), form.room(), theirs.room())));
    }

    Answer save(UUID id, ColleagueForm form) {
        return editing.run(form._once(), plan -> {
            var known = plan.colleague(id);
            if (known.version() != form.version()) return new Outdated();
            var errors = form.check(known, LocalDate.now(clock));
            if (errors.any()) return new Refused(errors);
            plans.save(form.over(known));
            return new Done(OrganisationTabs.CONTACTS);
        });
    }
}
