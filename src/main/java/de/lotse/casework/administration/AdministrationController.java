package de.lotse.casework.administration;

import de.lotse.shared.Forbidden;
import de.lotse.shared.Scope;
import de.lotse.web.Administration;
import de.lotse.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class AdministrationController {

    private final Administration administration;

    AdministrationController(Administration administration) {
        this.administration = administration;
    }

    @GetMapping(Administration.PATH)
    View show() {
        var entries = administration.openTo(Scope.actor());
        if (entries.isEmpty()) throw new Forbidden();
        return Page.of("casework/administration/administration", new AdministrationPage(entries));
    }
}
