package de.lotse.identity.account;

import static de.lotse.web.Texts.t;

import de.lotse.identity.StepUp;
import de.lotse.identity.signin.SessionEntry;
import de.lotse.identity.signin.SignInStrength.Factor;
import de.lotse.identity.signin.WaitingSessions;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** An app for codes: its secret is shown, and one code of it has to come back. */
@Controller
@RequestMapping(AppController.PATH)
class AppController {

    static final String PATH = "/konto/anmeldung/app";

    private final OwnFactors own;
    private final StepUp stepUp;
    private final SessionEntry session;
    private final WaitingSessions waiting;

    AppController(OwnFactors own, StepUp stepUp, SessionEntry session, WaitingSessions waiting) {
        this.own = own;
        this.stepUp = stepUp;
        this.session = session;
        this.waiting = waiting;
    }

    @PostMapping
    View begin() {
        stepUp.require();
        own.beginApp();
        return SeeOther.to(PATH);
    }

    @GetMapping
    View show() {
        stepUp.require();
        return page(Errors.none());
    }

    @PostMapping("/bestaetigung")
    View confirm(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        stepUp.require();
        var first = session.who().isPending();
        if (own.pendingApp().isEmpty()) return SeeOther.to(SecurityController.PATH);
        if (!own.confirmApp(code.replace(" ", "")))
            return page(Errors.none().reject("code", t("identity.account.app.wrong")))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        waiting.end(session.who().actor().user(), request.getSession().getId());
        session.showed(Factor.APP_CODE, request, response);
        return own.firstCodes().map(codes -> CodesPage.of(codes, first)).orElseGet(() -> SeeOther.to(
                        first ? "/start" : SecurityController.PATH)
                .saying(t("identity.account.app.done")));
    }

    private Page page(Errors errors) {
        var secret = own.pendingApp().orElseThrow(NotFound::new);
        return Page.of("identity/account/app", AppPage.of(secret, session.who(), errors));
    }
}
