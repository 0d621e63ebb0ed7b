package de.lotse.identity.account;

import static de.lotse.web.Texts.t;

import de.lotse.identity.StepUp;
import de.lotse.identity.factors.Passkeys;
import de.lotse.identity.signin.SessionEntry;
import de.lotse.identity.signin.SignInStrength.Factor;
import de.lotse.identity.signin.WaitingSessions;
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
import org.springframework.web.servlet.View;

/** Adds a passkey of a device or a security key in a USB port. */
@Controller
@RequestMapping("/konto/anmeldung/schluessel")
class KeyController {

    private final OwnFactors own;
    private final Passkeys keys;
    private final StepUp stepUp;
    private final SessionEntry session;
    private final WaitingSessions waiting;

    KeyController(OwnFactors own, Passkeys keys, StepUp stepUp, SessionEntry session, WaitingSessions waiting) {
        this.own = own;
        this.keys = keys;
        this.stepUp = stepUp;
        this.session = session;
        this.waiting = waiting;
    }

    @GetMapping("/neu")
    View form(HttpServletRequest request) {
        stepUp.require();
        return page(KeyForm.EMPTY, Errors.none(), request);
    }

    @PostMapping
    View add(KeyForm form, HttpServletRequest request, HttpServletResponse response) {
        stepUp.require();
        var errors = form.check();
        if (!errors.any() && !keys.add(request.getSession(), form.credential(), form.name()))
            errors.reject(t("identity.account.key.refused"));
        if (errors.any()) return page(form, errors, request).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        var first = session.who().isPending();
        own.noteKey(form.name());
        waiting.end(session.who().actor().user(), request.getSession().getId());
        session.showed(Factor.SECURITY_KEY, request, response);
        return own.firstCodes().map(codes -> CodesPage.of(codes, first)).orElseGet(() -> SeeOther.to(
                        first ? "/start" : SecurityController.PATH)
                .saying(t("identity.account.key.done")));
    }

    private Page page(KeyForm form, Errors errors, HttpServletRequest request) {
        var offer = keys.offer(request.getSession(), session.who());
        return Page.of(
                "identity/account/key",
                new KeyPage(offer, form.name(), session.who().isPending(), errors));
    }
}
