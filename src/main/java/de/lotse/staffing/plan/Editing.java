package de.lotse.staffing.plan;

import de.lotse.shared.Actor;
import de.lotse.shared.Forbidden;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.staffing.plan.Answer.Done;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Kind;
import de.lotse.web.Once;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who may change the organisation, and how that is done: one after the other, and each form once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Editing {

    private final Organisations organisations;
    private final StaffPlans plans;
    private final Once once;

    Editing(Organisations organisations, StaffPlans plans, Once once) {
        this.organisations = organisations;
        this.plans = plans;
        this.once = once;
    }

    /** The administration of the municipality, and whoever leads its own unit; the leads of carriers do not. */
    public boolean isAllowed() {
        var actor = Scope.actor();
        return actor.is(Role.TENANT_ADMIN) || actor.is(Role.PROVIDER_LEAD) && isOfTheCity(actor);
    }

    private boolean isOfTheCity(Actor actor) {
        return organisations.get(actor.organisation()).kind() == Kind.CITY;
    }

    /** Throws {@link Forbidden}. */
    public void require() {
        if (!isAllowed()) throw new Forbidden();
    }

    /**
     * Reads the plan when nobody else changes it, and lets the work decide and write.
     *
     * @param key of the form; sent a second time it is answered as the first
     */
    public Answer run(@Nullable UUID key, Function<StaffPlan, Answer> work) {
        require();
        plans.lock();
        if (key != null && once.isDone(key)) return new Done(once.run(key, () -> ""));
        var answer = work.apply(plans.read());
        if (answer instanceof Done(var path)) once.run(key, () -> path);
        return answer;
    }
}
