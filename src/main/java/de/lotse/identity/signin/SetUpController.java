package de.lotse.identity.signin;

import de.lotse.identity.factors.AccountEvents;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Why there is nothing else for now, and the two ways on. */
@Controller
class SetUpController {

    private final SessionEntry sessions;
    private final AccountEvents events;

    SetUpController(SessionEntry sessions, AccountEvents events) {
        this.sessions = sessions;
        this.events = events;
    }

    @GetMapping("/anmelden/einrichtung")
    View explain() {
        var who = sessions.who();
        if (who.missing() != MissingFactor.TO_SET_UP) return SeeOther.to("/start");
        return Page.of(
                "identity/signin/setUp", new SetUpPage(events.latest(who.actor().user())));
    }
}
