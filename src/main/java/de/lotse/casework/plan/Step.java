package de.lotse.casework.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step towards a goal as one version of the plan words it.
 *
 * @param id the same in all versions
 * @param version counts the changes in a draft, so that two who edit it notice each other
 * @param organisation who takes it, named only where neither the person nor the case manager does
 * @param kind of the code list support_action
 * @param legalDomain of the code list legal_domain, may be empty
 * @param member for whom; null for everybody
 */
record Step(
        UUID id,
        UUID goal,
        int version,
        String what,
        Responsible responsible,
        String organisation,
        String place,
        String kind,
        String legalDomain,
        @Nullable LocalDate dueOn,
        @Nullable UUID member) {

    boolean saysTheSameAs(Step other) {
        return StepForm.of(this).equals(StepForm.of(other));
    }
}
