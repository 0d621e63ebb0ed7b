package de.lotse.identity.ownsessions;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(SessionsController.PATH)
class SessionsController {

    static final String PATH = "/konto/sitzungen";

    private final OwnSessions sessions;

    SessionsController(OwnSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping
    View list(HttpServletRequest request) {
        var here = request.getSession().getId();
        return Page.of("identity/ownsessions/sessions", new SessionsPage(sessions.all(here)));
    }

    /** Any request prolongs the session; this one does nothing else. */
    @PostMapping("/verlaengerung")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stay() {}

    @PostMapping("/{mark}/ende")
    View end(@PathVariable String mark) {
        sessions.end(mark);
        return SeeOther.to(PATH).saying(t("identity.sessions.ended"));
    }

    @PostMapping("/ende")
    View endAll() {
        sessions.endAll();
        return SeeOther.to("/anmelden?abgemeldet");
    }
}
