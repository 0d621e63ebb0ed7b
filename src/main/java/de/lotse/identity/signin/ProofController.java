package de.lotse.identity.signin;

import static de.lotse.web.Texts.t;

import de.lotse.identity.factors.Passkeys;
import de.lotse.identity.signinlog.SignInLog;
import de.lotse.identity.signinlog.SignInLog.Outcome;
import de.lotse.identity.signinlog.SignInLog.Way;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The second factor after the password, and the proof before a step that needs a fresh one. */
@Controller
class ProofController {

    private static final String SECOND = "/anmelden/bestaetigung";
    private static final String AGAIN = "/konto/bestaetigung";

    private final Proofs proofs;
    private final Passkeys keys;
    private final SessionEntry sessions;
    private final SignInAnswers answers;
    private final SignInLog log;

    ProofController(Proofs proofs, Passkeys keys, SessionEntry sessions, SignInAnswers answers, SignInLog log) {
        this.proofs = proofs;
        this.keys = keys;
        this.sessions = sessions;
        this.answers = answers;
        this.log = log;
    }

    @GetMapping(SECOND)
    View second(HttpServletRequest request) {
        if (who().missing() != MissingFactor.TO_SHOW) return SeeOther.to("/start");
        return page(SECOND, null, Errors.none(), request);
    }

    @PostMapping(SECOND)
    @Nullable
    View showSecond(ProofForm form, HttpServletRequest request, HttpServletResponse response) {
        if (who().missing() != MissingFactor.TO_SHOW) return SeeOther.to("/start");
        var errors = show(Way.SECOND_FACTOR, form, request, response);
        if (errors.any()) return refused(page(SECOND, null, errors, request));
        answers.onAuthenticationSuccess(request, response, who());
        return null;
    }

    @GetMapping(AGAIN)
    View again(@RequestParam(defaultValue = "/start") String weiter, HttpServletRequest request) {
        SeeOther.to(weiter);
        return page(AGAIN, weiter, Errors.none(), request);
    }

    @PostMapping(AGAIN)
    View showAgain(ProofForm form, HttpServletRequest request, HttpServletResponse response) {
        var next = SeeOther.to(form.weiter());
        var errors = show(Way.PROOF, form, request, response);
        return errors.any() ? refused(page(AGAIN, form.weiter(), errors, request)) : next;
    }

    private Errors show(Way way, ProofForm form, HttpServletRequest request, HttpServletResponse response) {
        if (form.isEmpty()) return Errors.none().reject(field(), t("identity.proof.empty"));
        try {
            var shown = proofs.check(who().actor().user(), form, request);
            note(way, shown.isPresent() ? Outcome.IN : Outcome.WRONG, request);
            if (shown.isEmpty()) return Errors.none().reject(field(), t("identity.proof.wrong"));
            sessions.showed(shown.get(), request, response);
            return Errors.none();
        } catch (TooManyAttempts early) {
            note(way, Outcome.WAIT, request);
            return Errors.none().reject(field(), t("identity.signin.wait", early.seconds()));
        }
    }

    private void note(Way way, Outcome outcome, HttpServletRequest request) {
        var actor = who().actor();
        log.note(actor.tenant(), actor.user(), way, outcome, Device.beginning(request.getRemoteAddr()));
    }

    private String field() {
        var asked = proofs.asked(who().actor().user());
        return asked.code() ? "code" : asked.password() ? "password" : "";
    }

    private Page page(String action, @Nullable String next, Errors errors, HttpServletRequest request) {
        var asked = proofs.asked(who().actor().user());
        var question = asked.key() ? keys.ask(request.getSession(), who()) : null;
        return Page.of(
                "identity/signin/proof", new ProofPage(action, next, asked, question, provider(request), errors));
    }

    private static @Nullable String provider(HttpServletRequest request) {
        return (String) request.getSession().getAttribute(OtherWays.TAKEN);
    }

    private static View refused(Page page) {
        return page.withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private SignedIn who() {
        return sessions.who();
    }
}
