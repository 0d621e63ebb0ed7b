package de.lotse.casework.team;

import de.lotse.casework.cases.CaseHead;
import de.lotse.consent.CaseAccess.Membership;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who works on a case.
 *
 * @param exclusions null for everybody but the lead of the case
 */
record TeamPage(
        CaseHead head,
        List<TeamMember> members,
        List<Option> candidates,
        MemberForm form,
        Errors errors,
        @Nullable ExclusionView exclusions) {

    boolean isLed() {
        return head.membership() == Membership.LEAD;
    }

    boolean mayChange() {
        return isLed() && head.writable();
    }

    List<Option> roles() {
        return Option.named("casework.overview.role.", List.of(Membership.CO_WORKER, Membership.SUPERVISOR));
    }

    String colleague() {
        return form.colleague() == null ? "" : form.colleague().toString();
    }

    boolean invalid() {
        return errors.any() || (exclusions != null && exclusions.errors().any());
    }
}
