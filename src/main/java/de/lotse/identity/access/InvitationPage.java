package de.lotse.identity.access;

import de.lotse.kern.Option;
import de.lotse.shared.Role;
import de.lotse.web.Errors;
import java.util.List;

/** Inviting somebody to work with Lotse. */
record InvitationPage(InvitationForm form, List<Option> organisations, Errors errors) {

    List<Option> roles() {
        return Option.named("web.role.", Role.values());
    }
}
