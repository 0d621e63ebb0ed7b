package de.lotse.identity.account;

import de.lotse.shared.Scope;
import de.lotse.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class AccountController {

    @GetMapping("/konto")
    View show() {
        return Page.of("identity/account/account", new AccountPage(Scope.actor()));
    }
}
