package de.lotse.identity.access;

import de.lotse.kern.Option;
import de.lotse.shared.Role;
import de.lotse.web.Errors;
import java.util.List;

/** Somebody's rights on her page: what she has, the form to change it, and every change so far. */
record RightsCard(RightsForm form, Errors errors, List<Option> organisations, List<RightsChange> changes) {

    List<Option> roles() {
        return Option.named("web.role.", Role.values());
    }
}
