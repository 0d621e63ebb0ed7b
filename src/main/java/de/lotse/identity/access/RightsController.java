package de.lotse.identity.access;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

@Controller
class RightsController {

    private final Access access;
    private final RightsService rights;

    RightsController(Access access, RightsService rights) {
        this.access = access;
        this.rights = rights;
    }

    @PostMapping(AccessController.PATH + "/{id}/rollen")
    View change(@PathVariable UUID id, RightsForm form) {
        var errors = rights.change(id, form);
        if (errors.any())
            return Page.of(
                            "identity/access/entrant",
                            new EntrantPage(access.get(id), false, null, false, rights.card(id, form, errors)))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(AccessController.PATH + "/" + id).saying(t("identity.access.rights.saved"));
    }
}
